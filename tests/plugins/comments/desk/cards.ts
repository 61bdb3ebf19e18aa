import type { Card } from '#plugins/comments/admin/desk/shapes.ts'

const later = () => new Date(Date.now() + 60_000).toISOString()

/** A card that waits, written in the minute that its id says: "7" in the seventh. */
export const card = (id: string, own: Partial<Card> = {}): Card => ({
  id,
  ...{ body: 'Hay quá.', bodyHtml: '<p>Hay quá.</p>', authorName: 'Lan', authorEmail: null },
  createdAt: new Date(Date.UTC(2026, 4, 2, 7, Number(id))).toISOString(),
  ...{ editedAt: null, status: 'pending', rejectionReason: null, flags: null, reports: 0 },
  ...{ spamScore: null, likes: 0, pinned: false, badge: null, depth: 0, parent: null },
  article: { id: 'a', headline: 'Cầu mới thông xe', slug: 'cau-moi-thong-xe' },
  bannable: ['writer'],
  claim: null,
  ...own,
})

/** A card that Minh is looking at. */
export const heldCard = (id: string) =>
  card(id, { claim: { name: 'Minh', isMine: false, until: later() } })
