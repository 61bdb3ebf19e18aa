import type { PayloadRequest } from 'payload'
import { CommentLocked, CommentNotFound, NotStored } from '../errors.ts'
import type { Reason, Status, Verdict } from './verdict.ts'

/** A verdict as it is asked for. `seen`: the status that the moderator saw. */
export type AskedVerdict = { id: string; status: Status; reason?: Reason | null; seen?: Status }

export type Done = { id: string; from: Status; fromReason: Reason | null; status: Status }
export type Refused = { id: string; code: string; message: string }

const store = async (req: PayloadRequest, { id, status, reason, seen }: AskedVerdict) => {
  const verdict: Verdict = { comment: id, seen }
  await req.payload.update({
    collection: 'comments',
    id,
    data: { status, rejectionReason: reason ?? null },
    context: { verdict },
    depth: 0,
    overrideAccess: false,
    overrideLock: false,
    req,
    user: req.user,
  })
  return { id, from: verdict.from ?? status, fromReason: verdict.fromReason ?? null, status }
}

type Fault = Error & { status?: number; data?: { code?: string } }

const errorsByStatus: Record<number, new () => Error & { code: string }> = {
  404: CommentNotFound,
  423: CommentLocked,
}

const toRefusal = (req: PayloadRequest, id: string, fault: Fault): Refused => {
  if (fault.data?.code) return { id, code: fault.data.code, message: fault.message }
  const Known = errorsByStatus[fault.status ?? 500]
  if (!Known) req.payload.logger.error({ err: fault, msg: 'A verdict could not be stored' })
  const { code, message } = new (Known ?? NotStored)()
  return { id, code, message }
}

/** Judges one comment, in a transaction of its own: one that is refused stops no other. */
export const giveVerdict = async (
  req: PayloadRequest,
  asked: AskedVerdict,
): Promise<Done | Refused> => {
  try {
    return await store(req, asked)
  } catch (fault) {
    return toRefusal(req, asked.id, fault as Fault)
  }
}

/** Judges comments in turn. */
export const giveVerdicts = async (req: PayloadRequest, verdicts: AskedVerdict[]) => {
  const done: Done[] = []
  const refused: Refused[] = []
  for (const asked of verdicts) {
    const answer = await giveVerdict(req, asked)
    if ('code' in answer) refused.push(answer)
    else done.push(answer)
  }
  return { done, refused }
}
