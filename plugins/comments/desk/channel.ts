// One reader's stream of server-sent events, and its end, whichever side brings it.

/** Events that a reader may be behind before the stream is given up. */
const buffered = 256

export type Channel = {
  send: (event: string, data: object) => void
  /** A line that no reader sees: it keeps what is in between from closing a quiet stream. */
  beat: () => void
  /** Ends the stream once all that was sent is read. */
  end: () => void
  /** Aborted when the stream is over. */
  over: AbortSignal
}

const encoder = new TextEncoder()

/** Opens one; `serve` is given the other end. */
export const openChannel = (serve: (channel: Channel) => void) => {
  const over = new AbortController()

  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const write = (text: string) => {
      if (over.signal.aborted) return
      if (controller.desiredSize) return controller.enqueue(encoder.encode(text))
      over.abort()
      // Drops what is buffered. By this name, servers know it for no fault of theirs.
      controller.error(new DOMException('The reader is too slow', 'AbortError'))
    }
    serve({
      send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      beat: () => write(':\n\n'),
      end: () => {
        if (over.signal.aborted) return
        over.abort()
        controller.close()
      },
      over: over.signal,
    })
  }

  const strategy = new CountQueuingStrategy({ highWaterMark: buffered })
  return new ReadableStream({ start, cancel: () => over.abort() }, strategy)
}
