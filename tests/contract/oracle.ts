// Filters and orders can tell what no answer shows: if asking for the right value is answered in
// another way than asking for a wrong one, the value is out, letter by letter.
import type { Agent, Answer } from '../helpers/agent.ts'

type Doc = { id: string }

const seen = ({ status, body }: Answer) =>
  status === 200 && body.docs ? body.docs.map(({ id }: Doc) => id) : { status, body }

const inBothOrders = async (agent: Agent, collection: string, fields: string) => {
  const up = await agent.get(`/api/${collection}?depth=0&sort=${fields}`)
  const down = await agent.get(`/api/${collection}?depth=0&sort=-${fields}`)
  expect(up.status).toBeLessThan(500)
  return [seen(up), seen(down)] as const
}

/** The same question with a value that matches and one that does not gets the same answer. */
export const expectNoFilterOracle = async (agent: Agent, path: string, match: string) => {
  const right = await agent.get(path + encodeURIComponent(match))
  const wrong = await agent.get(`${path}${encodeURIComponent(match)}-and-more`)
  expect(right.status).toBeLessThan(500)
  expect(seen(right)).toEqual(seen(wrong))
}

/** Up and down, the order is the same, or neither is answered. */
export const expectNoSortOracle = async (agent: Agent, collection: string, fields: string) => {
  const [up, down] = await inBothOrders(agent, collection, fields)
  expect(up).toEqual(down)
}

/** The order is the one that was asked for: what the checks above must be able to notice. */
export const expectSortOracle = async (agent: Agent, collection: string, fields: string) => {
  const [up, down] = await inBothOrders(agent, collection, fields)
  expect(up.length).toBeGreaterThan(1)
  expect(up).toEqual([...down].reverse())
}
