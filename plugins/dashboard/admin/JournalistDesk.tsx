import Link from 'next/link'
import { findMyStories } from '../findMyStories.ts'
import { adminOf, type DeskProps } from './deskProps.ts'
import { StoryCard } from './StoryCard.tsx'
import { inLanguage } from './words.ts'

/** A journalist's own stories, those first that an editor has sent back. */
export const JournalistDesk = async (props: DeskProps) => {
  const { sentBack, drafts, submitted } = await findMyStories(props.req)
  return (
    <>
      <div className="desks__cards">
        <StoryCard
          {...props}
          list={sentBack}
          heading="sentBack"
          empty="noneSentBack"
          moment="sent"
        />
        <StoryCard {...props} list={drafts} heading="drafts" empty="noDrafts" moment="changed" />
        <StoryCard
          {...props}
          list={submitted}
          heading="mySubmitted"
          empty="noneMySubmitted"
          moment="since"
        />
      </div>
      <nav className="desks__lists">
        <Link href={`${adminOf(props.req)}/collections/articles/create`} prefetch={false}>
          {inLanguage(props.language)('newStory')}
        </Link>
      </nav>
    </>
  )
}
