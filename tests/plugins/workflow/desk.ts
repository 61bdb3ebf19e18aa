// A desk to test at: stories that stand where a test wants them, and the clock that jobs go by.
import { _internal_jobSystemGlobals as jobSystem } from 'payload'
import { createAgent, type Agent } from '../../helpers/agent.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform } from '../../helpers/startPlatform.ts'

export type Position = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export const noon = '2030-06-01T05:00:00.000Z'
export const oneOClock = '2030-06-01T06:00:00.000Z'
export const twoOClock = '2030-06-01T07:00:00.000Z'

/** Sets the clock of jobs and of the desk. */
export const setClock = (time: string) => {
  jobSystem.getCurrentDate = () => new Date(time)
}

export const openDesk = async () => {
  setClock(noon)
  const platform = await startPlatform()
  const make = factories(platform.payload)

  const settings: Record<Position, object> = {
    draft: { _status: 'draft' },
    submitted: { _status: 'draft', stage: 'submitted' },
    approved: { _status: 'draft', stage: 'approved' },
    scheduled: { _status: 'draft', stage: 'approved', scheduledFor: oneOClock },
    published: {},
    withdrawn: {},
  }

  /** Takes a step, with what it asks beside its name. */
  const take = (who: Agent, id: string, step: { name: string; [asked: string]: unknown }) =>
    who.post(`/api/articles/${id}/steps`, step)

  /** A story of the journalist's that stands at `position`. */
  const storyAt = async (position: Position, data: object = {}) => {
    const createdBy = platform.journalist.user.id
    const story = await make.createArticle({ createdBy, ...settings[position], ...data })
    if (position === 'withdrawn')
      await take(platform.editor, story.id, { name: 'withdraw', words: 'Sai' })
    return story
  }

  const newest = async (id: string) =>
    (await platform.editor.get(`/api/articles/${id}?draft=true&depth=0`)).body

  const stepsOf = async (id: string) => {
    const where = `where[article][equals]=${id}&sort=createdAt&depth=0&limit=100`
    return (await platform.editor.get(`/api/transitions?${where}`)).body.docs
  }

  return {
    ...platform,
    make,
    take,
    storyAt,
    newest,
    stepsOf,
    anonymous: createAgent(platform.base),
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
