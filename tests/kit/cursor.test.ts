// Pages that go on behind the last document of the one before.
import fc from 'fast-check'
import {
  behind,
  cursorParameter,
  fromCursor,
  InvalidCursor,
  sortBy,
  toCursor,
} from '#kit/cursor.ts'

const newestFirst = { field: 'publishedAt', isAscending: false }
const oldestFirst = { field: 'publishedAt', isAscending: true }
const time = '2026-03-01T08:30:00.000Z'
const opaque = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

const anyTime = fc.date({
  min: new Date('1970-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
})
const anyPosition = fc.tuple(
  anyTime.map((date) => date.toISOString()),
  fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9a-f]{24}$/)),
)

const refused: [what: string, cursor: string][] = [
  ['a plain word', 'xyz'],
  ['an empty list', opaque([])],
  ['a position without id', opaque([time])],
  ['an empty id', opaque([time, ''])],
  ['a longer list', opaque([time, 'a1', 'a2'])],
  ['a day for a time', opaque(['2026-03-01', 'a1'])],
  ['words for a time', opaque(['yesterday', 'a1'])],
  ['a condition for an id', opaque([time, { exists: true }])],
  ['a condition for a time', opaque([{ exists: true }, 'a1'])],
  ['an id without end', opaque([time, 'a'.repeat(65)])],
  ['an object', opaque({ 0: time, 1: 'a1' })],
]

describe('a cursor', () => {
  it('leads back to the position it was made from', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        expect(fromCursor(toCursor(position))).toEqual(position)
      }),
    )
  })

  it('is safe in an address and within what the parameter takes', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const cursor = toCursor(position)
        expect(encodeURIComponent(cursor)).toBe(cursor)
        expect(cursorParameter.safeParse(cursor).success).toBe(true)
      }),
    )
  })

  it.each(refused)('is refused when it is %s', (_what, cursor) => {
    expect(() => fromCursor(cursor)).toThrow(InvalidCursor)
  })

  it('is refused as bad input that names the parameter', () => {
    const fault = { code: 'INVALID_CURSOR', status: 400, path: 'after' }
    expect(() => fromCursor('xyz')).toThrow(expect.objectContaining(fault))
  })

  it('is no more than 300 characters', () => {
    expect(cursorParameter.safeParse('a'.repeat(300)).success).toBe(true)
    expect(cursorParameter.safeParse('a'.repeat(301)).success).toBe(false)
  })
})

describe('the order of a list', () => {
  it('is settled by id where times are equal, in the same direction', () => {
    expect(sortBy(newestFirst)).toEqual(['-publishedAt', '-id'])
    expect(sortBy(oldestFirst)).toEqual(['publishedAt', 'id'])
  })
})

type Row = { publishedAt: string; id: string }
type Test = Partial<Record<'equals' | 'greater_than' | 'less_than', string>>
type Condition = { and?: Condition[]; or?: Condition[] } & { [field in keyof Row]?: Test }

// Reads a condition as both databases do.
const passes = (row: Row, { and, or, ...fields }: Condition): boolean =>
  (and ?? []).every((inner) => passes(row, inner)) &&
  (!or || or.some((inner) => passes(row, inner))) &&
  (Object.entries(fields) as [keyof Row, Test][]).every(
    ([name, test]) =>
      (test.equals === undefined || row[name] === test.equals) &&
      (test.greater_than === undefined || row[name] > test.greater_than) &&
      (test.less_than === undefined || row[name] < test.less_than),
  )

const compare = (a: Row, b: Row) =>
  a.publishedAt === b.publishedAt ? (a.id < b.id ? -1 : 1) : a.publishedAt < b.publishedAt ? -1 : 1

const readPages = (rows: Row[], isAscending: boolean, size: number) => {
  const sorted = [...rows].sort((a, b) => (isAscending ? compare(a, b) : compare(b, a)))
  const read: Row[] = []
  let cursor: string | undefined
  do {
    const [condition = {}] = behind(cursor, { field: 'publishedAt', isAscending }) as Condition[]
    const page = sorted.filter((row) => passes(row, condition)).slice(0, size)
    const last = page.at(-1)
    read.push(...page)
    cursor = last && toCursor([last.publishedAt, last.id])
  } while (cursor)
  return { read, sorted }
}

describe('behind', () => {
  it('is no condition for the first page', () => {
    expect(behind(undefined, newestFirst)).toEqual([])
  })

  it('refuses what is no cursor', () => {
    expect(() => behind('xyz', newestFirst)).toThrow(InvalidCursor)
  })

  it('shows every document once, many of one time included, in pages of any size', () => {
    const row = fc.record({
      publishedAt: fc.constantFrom(time, '2026-03-01T08:30:00.001Z', '2026-02-01T00:00:00.000Z'),
      id: fc.uuid(),
    })
    const rows = fc.uniqueArray(row, { maxLength: 30, selector: ({ id }) => id })
    fc.assert(
      fc.property(rows, fc.boolean(), fc.integer({ min: 1, max: 7 }), (all, isAscending, size) => {
        const { read, sorted } = readPages(all, isAscending, size)
        expect(read).toEqual(sorted)
      }),
    )
  })
})
