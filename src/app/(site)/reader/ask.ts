// The content API, asked from the page.
import { newsroom } from '#client/newsroom.ts'
import type { Fault } from '#client/pageParts.ts'

export const here = newsroom(location.origin)

type Answer<T> = { data?: T; error?: unknown; response?: Response }
type Told<T> = { data: T; status: number; faults?: never } | { faults: Fault[]; data?: never }

const unknown = [{ code: 'unknown' }]

/** What was answered, or why not; a line that is cut is a reason like others. */
export const told = async <T>(asking: Promise<Answer<T>>): Promise<Told<T>> => {
  const { data, error, response } = await asking.catch((): Answer<T> => ({}))
  if (response?.ok) return { data: data as T, status: response.status }
  return { faults: (error as { errors?: Fault[] } | undefined)?.errors ?? unknown }
}
