const longestAnswer = 16 * 1024

/**
 * The text of an answer, of which no more than 16 kB are read.
 * @throws Error where it is longer, or its status is none of success
 */
export const readAnswer = async ({ body, ok, status }: Response) => {
  if (!ok) {
    await body?.cancel()
    throw new Error(`It answered ${status}.`)
  }
  if (!body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > longestAnswer) throw new Error('It answered more than 16 kB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
