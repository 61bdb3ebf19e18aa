// `npm run reindex` makes the index what the stories are.
import { createLocalReq } from 'payload'
import { engineOf } from '#plugins/search/engines/engineOf.ts'
import { fillEmptyIndex } from '#plugins/search/reindex/fillEmptyIndex.ts'
import { countStories, reindex } from '#plugins/search/reindex/reindex.ts'
import { factories } from '../../helpers/factories.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

let platform: Platform
let make: ReturnType<typeof factories>
beforeAll(async () => {
  platform = await startPlatform()
  make = factories(platform.payload)
})
afterAll(() => platform.stop())

const find = async (q: string) => {
  const path = `/v1/search?q=${encodeURIComponent(q)}`
  const { body } = await platform.reader.get(path, { 'cache-control': 'no-cache' })
  return body.docs.map(({ headline }: { headline: string }) => headline)
}

const forget = async (article: string) => {
  const { payload } = platform
  await engineOf(payload).remove(await createLocalReq({}, payload), article)
}

/** As a restored backup of the stories alone would: beside all hooks. */
const hide = (id: string) =>
  platform.payload.db.updateOne({ collection: 'articles', id, data: { _status: 'draft' } })

describe('reindexing', () => {
  it('brings lost entries back, takes lost stories out, and tells how far it is', async () => {
    const [lost, hidden] = [
      await make.createArticle({ headline: 'Bến phà cũ' }),
      await make.createArticle({ headline: 'Bến đò cũ' }),
    ]
    await forget(lost.id)
    await hide(hidden.id)
    let done = 0
    await reindex(platform.payload, (stories) => (done += stories))
    expect(done).toBe(await countStories(platform.payload))
    const { payload } = platform
    expect(await engineOf(payload).list(payload, '', 100)).toEqual([lost.id])
    expect(await find('bến')).toEqual(['Bến phà cũ'])
  })

  it('happens by itself where there is no index yet, and only there', async () => {
    const [one, other] = [
      await make.createArticle({ headline: 'Đò ngang' }),
      await make.createArticle({ headline: 'Đò dọc' }),
    ]
    const { payload } = platform
    for (const id of await engineOf(payload).list(payload, '', 100)) await forget(id)
    await fillEmptyIndex(payload)
    expect(await engineOf(payload).list(payload, '', 100)).toEqual(
      expect.arrayContaining([one.id, other.id]),
    )
    await forget(one.id)
    await fillEmptyIndex(payload)
    expect(await engineOf(payload).list(payload, '', 100)).not.toContain(one.id)
  })
})
