// What may go wrong while pictures are cut leaves nothing doubled and nothing behind.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { createLocalReq, type Plugin } from 'payload'
import { bringInLine } from '#plugins/images/renditions/bringInLine.ts'
import { queueForgotten } from '#plugins/images/renditions/queue.ts'
import { addHooks } from '#kit/extendConfig.ts'
import { createGate } from '../../database/heldStories.ts'
import { makeRenditions, toThirds, uploadPicture, type Picture } from '../../helpers/pictures.ts'
import { startPlatform, type Platform } from '../../helpers/startPlatform.ts'

const middle: { reading?: () => Promise<unknown> } = {}

/** Stands where the job has read its picture and not yet cut it. */
const heldPictures: Plugin = (config) =>
  addHooks(config, 'images', {
    afterRead: [
      async ({ doc, req }) => {
        if (!req.user) await middle.reading?.()
        return doc
      },
    ],
  })

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ plugins: [heldPictures] })
})
afterAll(() => platform.stop())
afterEach(() => void (middle.reading = undefined))

const folder = () => `${platform.folder}/media/renditions`
const filesOf = async () => (await readdir(folder()).catch(() => [])).sort()

const rowsOf = async () => {
  const { docs } = await platform.payload.find({ collection: 'renditions', pagination: false })
  return docs.map(({ filename }) => filename).sort()
}

const upload = async () => uploadPicture(platform.journalist, await toThirds(90, 60))

const read = async ({ id }: Picture): Promise<Picture> =>
  (await platform.editor.get(`/api/images/${id}?depth=0`)).body

const expectNothingBut = async (...pictures: Picture[]) => {
  const shown = await Promise.all(pictures.map(read))
  const names = shown.flatMap(({ renditions }) =>
    renditions.map(({ url }) => url.split('/').at(-1)),
  )
  expect(await filesOf()).toEqual(names.sort())
  expect(await rowsOf()).toEqual(names)
}

const remove = ({ id }: Picture) => platform.editor.delete(`/api/images/${id}`)

const cut = async ({ id }: Picture) => bringInLine(id, await createLocalReq({}, platform.payload))

const jobs = async () => {
  const where = { queue: { equals: 'renditions' } }
  return (await platform.payload.find({ collection: 'payload-jobs', where })).docs
}

const makeJobsDue = () =>
  platform.payload.update({
    collection: 'payload-jobs',
    where: { queue: { equals: 'renditions' } },
    data: { waitUntil: new Date(0).toISOString() },
  })

describe('a picture', () => {
  it('that three processes cut at once is cut once', async () => {
    const picture = await upload()
    await Promise.all([cut(picture), cut(picture), cut(picture)])
    expect((await read(picture)).renditions).toHaveLength(11)
    await expectNothingBut(picture)
    await makeRenditions(platform.payload)
    await expectNothingBut(picture)
    await remove(picture)
    await makeRenditions(platform.payload)
    await expectNothingBut()
  })

  it('that is to be cut otherwise meanwhile is cut as was said last', async () => {
    const picture = await upload()
    const gate = createGate()
    middle.reading = gate.pass
    const cutting = cut(picture)
    await gate.reached
    middle.reading = undefined
    await platform.editor.patch(`/api/images/${picture.id}`, { focalX: 1, focalY: 50 })
    gate.open()
    await cutting
    const { renditions } = await read(picture)
    await cut(picture)
    expect((await read(picture)).renditions).toEqual(renditions)
    await expectNothingBut(picture)
    await remove(picture)
    await makeRenditions(platform.payload)
  })

  it('that is deleted meanwhile leaves nothing', async () => {
    const picture = await upload()
    const gate = createGate()
    middle.reading = gate.pass
    const cutting = makeRenditions(platform.payload)
    await gate.reached
    middle.reading = undefined
    expect((await remove(picture)).status).toBe(200)
    gate.open()
    await cutting
    await expectNothingBut()
    await makeRenditions(platform.payload)
    expect(await jobs()).toEqual([])
  })

  it('that a crash has left half cut is finished, over the files that are there', async () => {
    const picture = await upload()
    await cut(picture)
    const [first] = await rowsOf()
    await platform.payload.db.deleteOne({
      collection: 'renditions',
      where: { filename: { equals: first } },
    })
    await writeFile(`${folder()}/${first}`, 'half')
    await makeRenditions(platform.payload)
    await expectNothingBut(picture)
    const { body } = await platform.editor.get(`/api/renditions/file/${first}`)
    expect(body).not.toBe('half')
    await remove(picture)
    await makeRenditions(platform.payload)
  })
})

describe('a disk that takes no files', () => {
  it('is tried again, then reported; an editor has it tried once more', async () => {
    const picture = await upload()
    await rm(folder(), { recursive: true, force: true })
    await writeFile(folder(), 'no folder')
    for (const state of ['pending', 'pending', 'pending', 'failed']) {
      await makeJobsDue()
      await makeRenditions(platform.payload)
      expect(await read(picture)).toMatchObject({ renditionState: state, renditions: [] })
    }
    await rm(folder())
    await mkdir(folder())
    const path = `/api/images/${picture.id}/renditions`
    expect((await platform.reader.post(path)).status).toBe(403)
    expect((await platform.moderator.post(path)).status).toBe(403)
    expect((await platform.editor.post('/api/images/khong-co/renditions')).status).toBe(403)
    expect((await platform.journalist.post(path)).status).toBe(202)
    expect((await read(picture)).renditionState).toBe('pending')
    await makeRenditions(platform.payload)
    expect((await read(picture)).renditionState).toBe('ready')
    await expectNothingBut(picture)
  })
})

describe('pictures that nothing was made of', () => {
  it('are taken up at a start, once', async () => {
    await platform.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    const [one, two] = [await upload(), await upload()]
    await platform.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    for (const _start of [1, 2]) await queueForgotten(platform.payload)
    expect(await jobs()).toHaveLength(2)
    await makeRenditions(platform.payload)
    expect([(await read(one)).renditionState, (await read(two)).renditionState]).toEqual([
      'ready',
      'ready',
    ])
    expect(await jobs()).toEqual([])
  })
})
