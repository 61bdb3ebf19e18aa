// The panel shows the moderation desk to those who can judge.
import { getVisibleEntities } from '@payloadcms/ui/shared'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const shownTo = (role: 'journalist' | 'editor' | 'moderator' | 'admin') => {
  const { payload } = platform
  const req = { payload, user: platform[role].user } as never
  return getVisibleEntities({ req }).collections
}

describe('the moderation desk', () => {
  it.each(['moderator', 'admin'] as const)('is in the panel of a %s', (role) => {
    expect(shownTo(role)).toContain('comments')
  })

  it.each(['journalist', 'editor'] as const)('is not in the panel of a %s', (role) => {
    expect(shownTo(role)).toContain('articles')
    expect(shownTo(role)).not.toContain('comments')
  })
})
