type Handle = (request: Request) => Promise<Response>
type Thrown = Error & { status?: number }

/** GraphQL reads a body before it answers for what it throws: one that is no JSON is refused here. */
export const refuseMalformed =
  (handle: Handle): Handle =>
  async (request) => {
    try {
      return await handle(request)
    } catch (fault) {
      const { message, status } = fault as Thrown
      if (status !== 400) throw fault
      return Response.json({ errors: [{ message, data: { code: 'MALFORMED_JSON' } }] }, { status })
    }
  }
