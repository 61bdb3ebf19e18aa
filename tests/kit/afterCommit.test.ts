// When work that must see what was stored is done, and when it is not. The database here is one
// that only begins, commits and rolls back; tests/database has the same on a real one.
import type { PayloadRequest } from 'payload'
import { afterCommit, afterRollback, beforeCommit } from '#kit/afterCommit.ts'

type Begun = number | string | undefined

const createDatabase = () => {
  const events: string[] = []
  const logged: unknown[] = []
  const db = {
    commitTransaction: async (id: Begun | Promise<Begun>) => void events.push(`commit ${await id}`),
    rollbackTransaction: async (id: Begun | Promise<Begun>) =>
      void events.push(`roll back ${await id}`),
  }
  const payload = { db, logger: { error: (entry: unknown) => logged.push(entry) } }
  Object.assign(db, { payload })
  const request = (transactionID?: Begun | Promise<Begun>) =>
    ({ payload, transactionID }) as unknown as PayloadRequest
  const note = (event: string) => () => void events.push(event)
  return { db, events, logged, note, request }
}

describe('afterCommit', () => {
  it('does the work at once where there is no transaction', async () => {
    const { events, note, request } = createDatabase()
    await afterCommit(request(), note('work'))
    expect(events).toEqual(['work'])
  })

  it('does the work at once where the database answered that it has no transactions', async () => {
    const { events, note, request } = createDatabase()
    await afterCommit(request(Promise.resolve(undefined)), note('work'))
    expect(events).toEqual(['work'])
  })

  it('does the work at once where only a copy of such an answer is left', async () => {
    const { events, note, request } = createDatabase()
    await afterCommit(request({} as Begun), note('work'))
    expect(events).toEqual(['work'])
  })

  it('does the work after the commit, not before', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), note('work'))
    expect(events).toEqual([])
    await db.commitTransaction('t1')
    expect(events).toEqual(['commit t1', 'work'])
  })

  it('has done the work when the commit has been awaited', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), async () => {
      await new Promise((resolve) => setImmediate(resolve))
      note('slow work')()
    })
    await db.commitTransaction('t1')
    expect(events).toEqual(['commit t1', 'slow work'])
  })

  it('knows a transaction whose id is still on its way', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request(Promise.resolve('t1')), note('work'))
    await db.commitTransaction(Promise.resolve('t1'))
    expect(events).toEqual(['commit t1', 'work'])
  })

  it('keeps the order in which work was asked for', async () => {
    const { db, events, note, request } = createDatabase()
    for (const name of ['one', 'two', 'three']) await afterCommit(request('t1'), note(name))
    await db.commitTransaction('t1')
    expect(events).toEqual(['commit t1', 'one', 'two', 'three'])
  })

  it('drops the work on rollback, and a commit that follows does not bring it back', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), note('work'))
    await db.rollbackTransaction('t1')
    await db.commitTransaction('t1')
    expect(events).toEqual(['roll back t1', 'commit t1'])
  })

  it('keeps the works of transactions apart', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), note('work of t1'))
    await afterCommit(request('t2'), note('work of t2'))
    await db.rollbackTransaction('t1')
    await db.commitTransaction('t2')
    expect(events).toEqual(['roll back t1', 'commit t2', 'work of t2'])
  })

  it('does the work once, however often the transaction is said to be committed', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), note('work'))
    await db.commitTransaction('t1')
    await db.commitTransaction('t1')
    expect(events.filter((event) => event === 'work')).toHaveLength(1)
  })

  it('does no work where the commit fails, and hands the failure on', async () => {
    const { db, events, note, request } = createDatabase()
    db.commitTransaction = () => Promise.reject(new Error('The disk is full'))
    await afterCommit(request('t1'), note('work'))
    await expect(db.commitTransaction('t1')).rejects.toThrow('The disk is full')
    expect(events).toEqual([])
  })

  it('logs work that fails and does the rest', async () => {
    const { db, events, logged, note, request } = createDatabase()
    const failure = new Error('The mail server is away')
    await afterCommit(request('t1'), note('one'))
    await afterCommit(request('t1'), () => Promise.reject(failure))
    await afterCommit(request('t1'), () => {
      throw failure
    })
    await afterCommit(request('t1'), note('four'))
    await db.commitTransaction('t1')
    expect(events).toEqual(['commit t1', 'one', 'four'])
    expect(logged).toEqual([
      { err: failure, msg: 'Work after a transaction failed' },
      { err: failure, msg: 'Work after a transaction failed' },
    ])
  })

  it('logs work that fails without a transaction, and throws nothing', async () => {
    const { logged, request } = createDatabase()
    const failure = new Error('The mail server is away')
    await afterCommit(request(), () => Promise.reject(failure))
    expect(logged).toMatchObject([{ err: failure }])
  })

  it('does work for which another work asks after the commit', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), () => afterCommit(request(), note('later')))
    await db.commitTransaction('t1')
    expect(events).toEqual(['commit t1', 'later'])
  })
})

describe('beforeCommit', () => {
  it('does the work at once where there is no transaction, and hands its failure on', async () => {
    const { events, note, request } = createDatabase()
    await beforeCommit(request(), note('work'))
    expect(events).toEqual(['work'])
    const failing = beforeCommit(request(), () => Promise.reject(new Error('The disk is full')))
    await expect(failing).rejects.toThrow('The disk is full')
  })

  it('does the work before the commit, and what follows it afterwards', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), note('after'))
    await beforeCommit(request('t1'), note('before'))
    expect(events).toEqual([])
    await db.commitTransaction('t1')
    expect(events).toEqual(['before', 'commit t1', 'after'])
  })

  it('commits nothing where the work fails, and forgets the rest with the rollback', async () => {
    const { db, events, note, request } = createDatabase()
    await beforeCommit(request('t1'), () => Promise.reject(new Error('The disk is full')))
    await afterCommit(request('t1'), note('after'))
    await expect(db.commitTransaction('t1')).rejects.toThrow('The disk is full')
    await db.rollbackTransaction('t1')
    expect(events).toEqual(['roll back t1'])
  })
})

describe('afterRollback', () => {
  it('does the work once the transaction is rolled back, and that of its commit not', async () => {
    const { db, events, note, request } = createDatabase()
    await afterCommit(request('t1'), note('work of the commit'))
    await afterRollback(request('t1'), note('work'))
    await db.rollbackTransaction('t1')
    await db.rollbackTransaction('t1')
    expect(events).toEqual(['roll back t1', 'work', 'roll back t1'])
  })

  it('does no work where the transaction commits, nor where there is none', async () => {
    const { db, events, note, request } = createDatabase()
    await afterRollback(request('t1'), note('work'))
    await afterRollback(request(Promise.resolve(undefined)), note('work'))
    await db.commitTransaction('t1')
    expect(events).toEqual(['commit t1'])
  })
})
