import type { Payload } from 'payload'
import { repeat } from '#kit/repeat.ts'

type Handle<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** In bytes. */
const most = 2 * 1024 * 1024

// Larger ones are pictures. They are read piece by piece, and whoever sends one is told to try again.
const canBeKept = ({ body, headers }: Request) =>
  !body || (headers.has('content-length') && Number(headers.get('content-length')) <= most)

const isBusy = ({ status }: Response) => status === 503

/**
 * Has the management API asked anew where the database took a write back for the sake of another one.
 * Payload reads into a request as it goes: each time it is given a new one, with the same body.
 */
export const repeatBusy =
  <Rest extends unknown[]>(start: () => Promise<Payload>, handle: Handle<Rest>): Handle<Rest> =>
  async (request, ...rest) => {
    if (!canBeKept(request)) return handle(request, ...rest)
    const { url, method, headers, signal } = request
    const body = request.body ? await request.arrayBuffer() : undefined
    const ask = () => handle(new Request(url, { method, headers, signal, body }), ...rest)
    return repeat(await start(), ask, isBusy)
  }
