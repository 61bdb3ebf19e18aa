import { findDeskStories } from '../findDeskStories.ts'
import { editorLists } from '../savedLists.ts'
import type { DeskProps } from './deskProps.ts'
import { LicenceCard } from './LicenceCard.tsx'
import { SavedLists } from './SavedLists.tsx'
import { StoryCard } from './StoryCard.tsx'

/** What waits for an editor, and what goes out by itself. */
export const EditorDesk = async (props: DeskProps) => {
  const { submitted, scheduled, embargoed } = await findDeskStories(props.req)
  return (
    <>
      <div className="desks__cards">
        <StoryCard
          {...props}
          list={submitted}
          heading="submitted"
          empty="noneSubmitted"
          moment="since"
        />
        <StoryCard
          {...props}
          list={scheduled}
          heading="scheduled"
          empty="noneScheduled"
          moment="at"
        />
        <StoryCard
          {...props}
          list={embargoed}
          heading="embargoed"
          empty="noneEmbargoed"
          moment="until"
        />
        <LicenceCard {...props} />
      </div>
      <SavedLists {...props} collection="articles" lists={editorLists} />
    </>
  )
}
