// How each operation of the access table is tried through REST, and what must be true afterwards.
import type { CollectionSlug, Payload } from 'payload'
import { countAll } from '../helpers/countAll.ts'
import type { Agent, Answer } from '../helpers/agent.ts'
import type { Subject } from './accessSubjects.ts'
import type { Cell } from './accessTable.ts'

export type Someone = Agent & { user?: { id: string } }

type Scene = {
  payload: Payload
  slug: CollectionSlug
  subject: Subject
  someone: Someone
  cell: Cell
}

// Payload answers 501 for a collection that has no REST at all.
export const refusals = [401, 403, 404, 501]

const expectRefusal = ({ status }: Answer) => expect(refusals).toContain(status)

const stored = ({ payload, slug }: Scene, id: string) =>
  payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    trash: true,
  }) as Promise<Record<string, unknown> | null>

const count = ({ payload, slug }: Scene) => countAll(payload, slug)

const path = ({ slug }: Scene, id = '') => `/api/${slug}${id && `/${id}`}`
const only = (id: string) => `where[id][equals]=${id}`

const ownOf = ({ subject, someone }: Scene) =>
  someone.user && subject.makeOwn ? subject.makeOwn(someone.user.id) : subject.make()

const hiddenOf = ({ subject }: Scene) => (subject.makeHidden ?? subject.make)()

// Reading changes nothing, nor does what is refused: one document serves all who may no more.
const kept = new WeakMap<Subject['make'], Promise<string>>()

const keep = (make: Subject['make']) => {
  const there = kept.get(make) ?? make()
  kept.set(make, there)
  return there
}

const thereFor = ({ cell, subject }: Scene) =>
  cell === 'yes' ? subject.make() : keep(subject.make)

const expectSeen = async (scene: Scene, id: string, isSeen: boolean) => {
  const list = await scene.someone.get(`${path(scene)}?depth=0&${only(id)}`)
  expect(list.status).toBe(200)
  expect(list.body.docs.map((doc: { id: string }) => doc.id)).toEqual(isSeen ? [id] : [])
  if (scene.subject.hasNoAddress) return
  const one = await scene.someone.get(`${path(scene, id)}?depth=0`)
  if (isSeen) expect(one).toMatchObject({ status: 200, body: { id } })
  else expectRefusal(one)
}

const read = async (scene: Scene) => {
  const { cell, someone, subject } = scene
  if (cell === 'no') {
    const id = await keep(subject.make)
    expectRefusal(await someone.get(path(scene)))
    if (subject.hasNoAddress) return
    expectRefusal(await someone.get(`${path(scene)}/count`))
    expectRefusal(await someone.get(path(scene, id)))
    return
  }
  await expectSeen(scene, await (cell === 'own' ? ownOf(scene) : keep(subject.make)), true)
  await expectSeen(scene, await keep(subject.makeHidden ?? subject.make), cell === 'all')
}

const create = async (scene: Scene) => {
  const body = await scene.subject.body(scene.someone.user?.id)
  const before = await count(scene)
  const answer = await scene.someone.post(path(scene), body)
  if (scene.cell === 'no') expectRefusal(answer)
  else expect(answer.status).toBe(201)
  expect(await count(scene)).toBe(scene.cell === 'no' ? before : before + 1)
}

const expectUpdate = async (scene: Scene, id: string, isAllowed: boolean) => {
  const { someone, subject } = scene
  const answer = await someone.patch(path(scene, id), subject.change)
  if (isAllowed) {
    expect(answer.status).toBe(200)
    expect(await stored(scene, id)).toMatchObject(subject.change)
    return
  }
  expectRefusal(answer)
  expect(await stored(scene, id)).not.toMatchObject(subject.change)
  const many = await someone.patch(`${path(scene)}?${only(id)}`, subject.change)
  expect(many.body.docs ?? []).toEqual([])
  expect(await stored(scene, id)).not.toMatchObject(subject.change)
}

const update = async (scene: Scene) => {
  if (scene.cell === 'own') await expectUpdate(scene, await ownOf(scene), true)
  await expectUpdate(scene, await thereFor(scene), scene.cell === 'yes')
}

const expectDelete = async (scene: Scene, id: string, isAllowed: boolean) => {
  const { someone, subject } = scene
  const { confirmation = '' } = subject
  const byQuery = `${path(scene)}?${only(id)}&${confirmation}`
  const byAddress = `${path(scene, id)}?${confirmation}`
  const answer = await someone.delete(subject.hasNoAddress ? byQuery : byAddress)
  if (isAllowed) {
    expect(answer.status).toBe(200)
    expect(await stored(scene, id)).toBeNull()
    return
  }
  if (!subject.hasNoAddress) expectRefusal(answer)
  expect(await stored(scene, id)).not.toBeNull()
  const many = await someone.delete(byQuery)
  expect(many.body.docs ?? []).toEqual([])
  expect(await stored(scene, id)).not.toBeNull()
}

const remove = async (scene: Scene) => {
  if (scene.cell === 'own') await expectDelete(scene, await ownOf(scene), true)
  await expectDelete(scene, await thereFor(scene), scene.cell === 'yes')
}

const change = async (scene: Scene, id: string, data: object) => {
  // A story in the trash is found only by who asks for the trash.
  const query = 'deletedAt' in data ? '?trash=true' : ''
  const answer = await scene.someone.patch(`${path(scene, id)}${query}`, data)
  if (scene.cell === 'no') expectRefusal(answer)
  else expect(answer.status).toBe(200)
  return stored(scene, id)
}

// A refusal says more where the story is one's own.
const publish = async (scene: Scene) => {
  const id = await (scene.someone.user ? ownOf(scene) : hiddenOf(scene))
  const after = await change(scene, id, { _status: 'published', ignoreChecklist: true })
  expect(after?._status).toBe(scene.cell === 'yes' ? 'published' : 'draft')
}

const readVersions = async (scene: Scene) => {
  const id = await ownOf(scene)
  const { docs } = await scene.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  const list = await scene.someone.get(`${path(scene)}/versions?where[parent][equals]=${id}`)
  const one = await scene.someone.get(`${path(scene)}/versions/${docs[0]!.id}`)
  if (scene.cell === 'no') return [list, one].forEach(expectRefusal)
  expect([list.status, one.status]).toEqual([200, 200])
  expect(list.body.docs).toHaveLength(1)
}

const trash = async (scene: Scene) => {
  const after = await change(scene, await ownOf(scene), { deletedAt: new Date().toISOString() })
  expect(Boolean(after?.deletedAt)).toBe(scene.cell === 'yes')
}

const untrash = async (scene: Scene) => {
  const id = await ownOf(scene)
  const data = { deletedAt: new Date().toISOString() }
  await scene.payload.update({ collection: 'articles', id, data })
  const after = await change(scene, id, { deletedAt: null })
  expect(Boolean(after?.deletedAt)).toBe(scene.cell === 'no')
}

const attempts: Record<string, (scene: Scene) => Promise<void>> = {
  read,
  create,
  update,
  delete: remove,
  publish,
  readVersions,
  trash,
  untrash,
}

/** Tries it, and expects what the scene's cell says. */
export const attempt = (operation: string, scene: Scene) => {
  const run = attempts[operation]
  if (!run) throw new Error(`There is no operation "${operation}".`)
  return run(scene)
}
