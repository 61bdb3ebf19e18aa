// The lists that a desk opens day by day, as filters of the panel's own list of stories.
import type { Where } from 'payload'

const isUnpublished: Where = { _status: { equals: 'draft' } }
const isWithdrawn = (exists: boolean): Where => ({ withdrawalReason: { exists } })

/** For editors: all that is under way, and what has left it. */
export const editorLists = {
  underWay: { where: { and: [isUnpublished, { stage: { equals: 'draft' } }, isWithdrawn(false)] } },
  approved: {
    where: {
      and: [
        isUnpublished,
        { stage: { equals: 'approved' } },
        { scheduledFor: { exists: false } },
        isWithdrawn(false),
      ],
    },
  },
  toBeUnpublished: { where: { and: [{ unpublishAt: { exists: true } }] }, sort: 'unpublishAt' },
  withdrawn: { where: { and: [isWithdrawn(true)] } },
} satisfies Record<string, { where: Where; sort?: string }>

/** For moderators: what was decided already. */
export const moderatorLists = {
  approvedComments: { where: { status: { equals: 'approved' } } },
  rejectedComments: { where: { status: { equals: 'rejected' } } },
  spam: { where: { status: { equals: 'spam' } } },
} satisfies Record<string, { where: Where }>
