import { createLocalReq, type PayloadRequest, type TaskConfig } from 'payload'
import { announceChange } from '#kit/announceChange.ts'
import { inTransaction } from '#kit/inTransaction.ts'
import { inTurn } from '#kit/inTurn.ts'
import { writeStep } from '../hooks/recordStep.ts'
import { appointments, type AppointmentName } from './appointments.ts'

type Input = { article: string; name: AppointmentName; at: string; user?: string | null }
type Appointment = Input & { req: PayloadRequest }

const find = ({ article, req }: Appointment, draft: boolean) =>
  req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    draft,
    req,
  })

const isDue = (time: string | null | undefined, at: string) =>
  Boolean(time) && Date.parse(time!) === Date.parse(at)

const move = ({ article, req }: Appointment, data: Record<string, unknown>) =>
  req.payload.update({ collection: 'articles', id: article, data, depth: 0, req })

const publish = async (appointment: Appointment) => {
  const story = await find(appointment, true)
  if (!isDue(story?.scheduledFor, appointment.at)) return
  const publishedAt = story!.publishedAt ?? appointment.at
  await move(appointment, { _status: 'published', publishedAt })
}

const unpublish = async (appointment: Appointment) => {
  const story = await find(appointment, false)
  if (story?._status !== 'published' || !isDue(story.unpublishAt, appointment.at)) return
  await move(appointment, { _status: 'draft' })
}

// The public version alone: newer changes beside it are nobody's to publish but an editor's.
const liftEmbargo = async (appointment: Appointment) => {
  const { article: id, at, req } = appointment
  const story = await find(appointment, false)
  if (!story || !isDue(story.embargoedUntil, at)) return
  const data = { embargoedUntil: null }
  await req.payload.db.updateOne({ collection: 'articles', id, data, req })
  const step = { name: 'liftEmbargo', from: 'published', to: 'published', words: {} } as const
  await writeStep(req, { ...step, article: id })
  await announceChange(req, 'articles', { doc: { ...story, ...data }, previousDoc: story })
}

const keep = { publish, unpublish, liftEmbargo }

// One transaction for the look and the write: a time that an editor calls off in between is either
// seen, or called off too late. A request of its own has no user, and none of the runner's context.
const keepInOne = async ({ payload }: PayloadRequest, input: Input) => {
  const req = await createLocalReq({ context: { appointedBy: input.user ?? null } }, payload)
  await inTransaction(req, () => keep[input.name]({ ...input, req }))
}

/** Publishes, unpublishes or frees a story at its time; does nothing where the time has changed. */
export const keepAppointment: TaskConfig<'keepAppointment'> = {
  slug: 'keepAppointment',
  label: 'Keep an appointment',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [
    { name: 'article', type: 'text', required: true },
    { name: 'name', type: 'select', options: Object.keys(appointments), required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'user', type: 'text' },
  ],
  handler: async ({ input, req }) => {
    // Where an engine has no transactions, two runners may have taken the same job: the second one
    // then finds that there is nothing left to do.
    const work = () => keepInOne(req, input)
    await inTurn(req.payload, `appointments:${input.article}`, work)
    return { output: {} }
  },
}
