import { actOf, keyMap, keyOf } from '#plugins/comments/admin/desk/keys.ts'

const press = (key: string, beside: object = {}) =>
  actOf({
    key,
    keyCode: key.toUpperCase().charCodeAt(0),
    ...{ isComposing: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
    ...beside,
  })

describe('the keys of the moderation desk', () => {
  it('give a verdict, large letters as well as small ones', () => {
    expect([press('f'), press('D'), press('s')]).toEqual(['approve', 'reject', 'spam'])
    expect(press('?')).toBe('keys')
  })

  it('do nothing that is not on the list', () => {
    expect([press('q'), press('Enter'), press('constructor')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])(
    'leave combinations with %s to the browser',
    (beside) => {
      expect(press('f', { [beside]: true })).toBeUndefined()
    },
  )

  it('do nothing while an input method composes', () => {
    expect(press('d', { isComposing: true })).toBeUndefined()
    expect(press('d', { keyCode: 229 })).toBeUndefined()
  })

  it('give one verdict however long they are held, but move on and on', () => {
    expect(press('f', { repeat: true })).toBeUndefined()
    expect(press('j', { repeat: true })).toBe('next')
  })

  it('have one for each act', () => {
    for (const [key, act] of Object.entries(keyMap)) expect(keyOf(act)).toBe(key)
  })
})
