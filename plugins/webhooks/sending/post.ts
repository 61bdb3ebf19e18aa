// One request to a receiver, and what became of it.
import { Agent, fetch } from 'undici'
import { PrivateAddress } from '../errors.ts'
import { lookupPublic, refusePrivateHost } from './addresses.ts'

type Message = { url: string; headers: Record<string, string>; body: string }

/**
 * `status` of the answer, where there was one; `fault` in a sentence, where it is none of success;
 * `retryAfter` in seconds, where the receiver asks for a pause.
 */
export type Outcome = { status?: number; fault?: string; retryAfter?: number }

const patience = 15_000

// All that “fetch failed” says is in its cause.
const causeOf = (error: unknown) => (error instanceof TypeError && error.cause) || error

const sentenceOf = (error: unknown) => {
  const cause = causeOf(error) as { code?: string; message?: string; name?: string }
  if (cause instanceof PrivateAddress) return cause.message
  if (cause.name === 'TimeoutError') return 'It did not answer within 15 seconds.'
  return `It could not be reached (${cause.code ?? cause.message}).`
}

const ask = async (agent: Agent, { url, ...message }: Message): Promise<Outcome> => {
  const { headers, ok, status } = await fetch(url, {
    method: 'POST',
    ...message,
    dispatcher: agent,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  if (ok) return { status }
  const retryAfter = Number(headers.get('retry-after')) || 0
  return { status, fault: `It answered ${status}.`, retryAfter }
}

/**
 * Sends a message. Redirects are not followed, and of an answer nothing but its head is read. Where
 * `allowPrivate` is false, addresses are checked as they are connected to: a name may lead elsewhere
 * than it did when it was saved.
 */
export const post = async (message: Message, allowPrivate: boolean): Promise<Outcome> => {
  const agent = new Agent({ connect: allowPrivate ? {} : { lookup: lookupPublic } })
  try {
    if (!allowPrivate) refusePrivateHost(new URL(message.url))
    return await ask(agent, message)
  } catch (error) {
    return { fault: sentenceOf(error) }
  } finally {
    await agent.destroy()
  }
}
