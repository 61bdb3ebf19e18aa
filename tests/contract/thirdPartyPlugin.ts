// Plugins as somebody outside would write them, on the kit alone: the weather, in two parts, since
// what stores something needs a migration and what only answers does not.
import type { Config, TextField } from 'payload'
import { z } from 'zod'
import { defineError } from '#kit/defineError.ts'
import { defineRoute } from '#kit/delivery.ts'
import { addCollection, addDeliveryRoute, addFields, addHooks } from '#kit/extendConfig.ts'
import { invalidate } from '#kit/invalidate.ts'
import type { ModerationPhase } from '#kit/moderation.ts'

type Stored = {
  /** @default true */
  enabled?: boolean
}

const station: TextField = { name: 'weatherStation', type: 'text' }

/** Stations, and which of them a story is about. */
export const stationsPlugin =
  ({ enabled = true }: Stored = {}) =>
  (given: Config): Config => {
    const stored = addCollection(given, {
      slug: 'weather-stations',
      fields: [{ name: 'place', type: 'text', required: true }],
    })
    const config = addFields(stored, 'articles', [station])
    return enabled ? addHooks(config, 'articles', { afterRead: [({ doc }) => doc] }) : config
  }

export type WeatherOptions = Stored & {
  /** The degrees at a place; nothing where nobody measures. @default none are known */
  measure?: (place: string) => number | undefined
}

export const NobodyMeasures = defineError('NOBODY_MEASURES', 'Nobody measures there.', 404)

const weatherRoute = ({ measure = () => undefined }: WeatherOptions) =>
  defineRoute({
    method: 'get',
    path: '/v1/weather',
    summary: 'How warm it is',
    request: { query: z.strictObject({ place: z.string().min(1).max(80) }) },
    responses: { 200: z.object({ place: z.string(), degrees: z.number() }) },
    cache: { maxAge: 600, staleWhileRevalidate: 600 },
    handle: async ({ query: { place } }) => {
      const degrees = measure(place)
      if (degrees === undefined) throw new NobodyMeasures({ path: 'place' })
      // The secret is there to see that it does not leave: the schema does not name it.
      return { body: { place, degrees, secret: 'of the station' }, tags: ['weather'] }
    },
  })

/** `GET /v1/weather?place=`, measured anew when a reader has said something. */
export const weatherPlugin =
  ({ enabled = true, ...options }: WeatherOptions = {}) =>
  (given: Config): Config => {
    if (!enabled) return given
    const config = addHooks(given, 'comments', {
      afterChange: [({ req }) => invalidate(req, ['weather'])],
    })
    return addDeliveryRoute(config, weatherRoute(options))
  }

/** Both parts: all that a plugin can do in one. */
export const thirdPartyPlugin =
  (options: WeatherOptions = {}) =>
  (config: Config): Config =>
    weatherPlugin(options)(stationsPlugin(options)(config))

const Shouting = defineError('SHOUTING', 'Please do not shout.', 422)

/** A rule for the gate that comments pass. */
export const noShouting: ModerationPhase = ({ body }) => {
  if (body === body.toUpperCase()) throw new Shouting({ path: 'body' })
}
