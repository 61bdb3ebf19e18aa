// One letter, one spelling, wherever a text stands in a document.
import type { CollectionBeforeValidateHook } from 'payload'
import { normalizeText } from '#kit/normalizeText.ts'

const composed = 'Thủ tướng Đặng Văn Đình đến Đắk Lắk'
const decomposed = composed.normalize('NFD')

const normalize = (data: unknown) =>
  normalizeText({ data } as Parameters<CollectionBeforeValidateHook>[0]) as unknown

describe('normalizeText', () => {
  it('has two spellings of one text to bring together', () => {
    expect(decomposed).not.toBe(composed)
  })

  it('composes the texts of a document', () => {
    expect(normalize({ headline: decomposed, standfirst: composed })).toEqual({
      headline: composed,
      standfirst: composed,
    })
  })

  it('composes texts inside rich text, rows and lists', () => {
    const toData = (text: string) => ({
      body: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } },
      corrections: [{ note: text }, { note: 'không' }],
      aliases: [text],
    })
    expect(normalize(toData(decomposed))).toEqual(toData(composed))
  })

  it('leaves everything that is no text as it is', () => {
    const date = new Date(0)
    const bytes = Buffer.from(decomposed)
    const data = { date, bytes, count: 3, isOpen: false, nothing: null, absent: undefined }
    expect(normalize(data)).toEqual(data)
    expect(normalize(data)).toMatchObject({ date, bytes })
    expect((normalize(data) as typeof data).bytes).toBe(bytes)
    expect((normalize(data) as typeof data).date).toBe(date)
  })

  it('leaves the document it is given be', () => {
    const data = Object.freeze({ names: Object.freeze([decomposed]) })
    expect(normalize(data)).toEqual({ names: [composed] })
    expect(data.names[0]).toBe(decomposed)
  })

  it('answers nothing for no document', () => {
    expect(normalize(undefined)).toBeUndefined()
  })
})
