// What the tests of the moderation desk share: a platform with a second moderator, and its refusals.
import type { Agent } from '../../../helpers/agent.ts'
import { factories, unique } from '../../../helpers/factories.ts'
import { createPerson } from '../../../helpers/people.ts'
import { startPlatform } from '../../../helpers/startPlatform.ts'

/** A platform with `minh`, who moderates beside `moderator`, and an open story. */
export const startDesk = async () => {
  const platform = await startPlatform()
  const make = factories(platform.payload)
  const minh = await createPerson(platform, 'minh', ['moderator'])
  const story = await make.createArticle({ commentPolicy: 'open' })
  return { ...platform, make, minh, story }
}

export type Desk = Awaited<ReturnType<typeof startDesk>>

export const newEmail = () => `${unique('lan').replace(' ', '.')}@reader.test`

/** Readers, journalists and editors are answered 403 by what `ask` asks. */
export const expectRefused = async (
  { reader, journalist, editor }: Desk,
  ask: (who: Agent) => ReturnType<Agent['get']>,
) => {
  for (const who of [reader, journalist, editor]) {
    const { status, body } = await ask(who)
    expect([status, body.errors[0]?.data.code]).toEqual([403, 'FOR_MODERATORS'])
  }
}
