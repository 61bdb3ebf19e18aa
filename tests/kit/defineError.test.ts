// Errors that say the same through REST, GraphQL and the delivery API.
import { APIError } from 'payload'
import { defineError, PublicError } from '#kit/defineError.ts'

const RoadClosed = defineError('ROAD_CLOSED', 'This road is closed.', 423)

describe('defineError', () => {
  it('makes errors with the code, the sentence and the status it was given', () => {
    const error = new RoadClosed()
    expect(error).toMatchObject({
      code: 'ROAD_CLOSED',
      message: 'This road is closed.',
      status: 423,
    })
    expect(error.path).toBeUndefined()
    expect(error.retryAfter).toBeUndefined()
  })

  it('makes errors that Payload shows in public, with their code', () => {
    const error = new RoadClosed({ path: 'route' })
    expect(error).toBeInstanceOf(APIError)
    expect(error.isPublic).toBe(true)
    expect(error.data).toMatchObject({ code: 'ROAD_CLOSED', path: 'route' })
  })

  it('takes the input at fault, the seconds to wait and a sentence for one case', () => {
    const error = new RoadClosed({ path: 'route', retryAfter: 30, message: 'Until noon.' })
    expect(error).toMatchObject({ path: 'route', retryAfter: 30, message: 'Until noon.' })
    expect(error.data).toMatchObject({ retryAfter: 30 })
  })

  it('keeps its sentence where a detail is there but empty', () => {
    expect(new RoadClosed({ message: undefined }).message).toBe('This road is closed.')
  })

  it('speaks to whoever asks in their language, and English where nobody asks', () => {
    const said = { en: 'The bridge is up.', vi: 'Cầu đang mở.' }
    const BridgeUp = defineError('BRIDGE_UP', said, 423)
    const asksIn = (language: string) => ({ i18n: { language } }) as never
    expect(new BridgeUp({ req: asksIn('vi') }).message).toBe('Cầu đang mở.')
    expect(new BridgeUp({ req: asksIn('de') }).message).toBe('The bridge is up.')
    expect(new BridgeUp().message).toBe('The bridge is up.')
    const message = { en: 'Until noon.', vi: 'Đến trưa.' }
    expect(new RoadClosed({ message, req: asksIn('vi') }).message).toBe('Đến trưa.')
  })

  it('makes errors that the log knows for refusals, by one name', () => {
    expect(new RoadClosed().name).toBe('PublicError')
  })

  it('tells its own errors from others of the same kind', () => {
    const RoadFlooded = defineError('ROAD_FLOODED', 'This road is under water.', 423)
    expect(new RoadClosed()).toBeInstanceOf(PublicError)
    expect(new RoadClosed()).toBeInstanceOf(RoadClosed)
    expect(new RoadFlooded()).not.toBeInstanceOf(RoadClosed)
  })
})
