import { deskEndpoint } from '../deskEndpoint.ts'
import { streamEvents } from '../streamEvents.ts'

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressed or buffered on its way, it would arrive in lumps.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** `GET /api/comments/events`: server-sent events, the queues' counts first. */
export const watchEvents = deskEndpoint({
  method: 'get',
  path: '/events',
  handle: async (req) => new Response(streamEvents(req), { headers }),
})
