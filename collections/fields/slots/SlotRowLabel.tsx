'use client'
// Names a slot by its story, and says what becomes of it on the page.
import { useConfig, useRowLabel, useTranslation } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import { speak } from '../words.ts'
import { useStory, type Story } from './useStory.ts'

type Slot = { article?: string | { id: string }; until?: string | null }

const words = {
  hidden: {
    en: 'not shown: readers do not find this story',
    vi: 'không hiện: bạn đọc chưa xem được bài',
  },
  expired: { en: 'no longer pinned', vi: 'đã hết hạn ghim' },
  until: { en: 'pinned until', vi: 'ghim đến' },
  pinned: { en: 'pinned', vi: 'đang ghim' },
}

const stateOf = (story: Story, until?: string | null): keyof typeof words => {
  if (!story.isPublic) return 'hidden'
  if (!until) return 'pinned'
  return new Date(until) > new Date() ? 'until' : 'expired'
}

export const SlotRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<Slot>()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { article, until } = data
  const story = useStory(typeof article === 'object' ? article?.id : article)
  if (!story) return <span>{rowNumber + 1}</span>
  const state = stateOf(story, until)
  const time =
    state === 'until' && formatDate({ date: until!, i18n, pattern: config.admin.dateFormat })
  return (
    <span>
      {story.headline}{' '}
      <small>
        · {speak(words)(i18n.language)(state)} {time}
      </small>
    </span>
  )
}
