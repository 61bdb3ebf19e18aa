// What `/metrics` tells beside the platform's own figures: each plugin knows its own.
import type { Config, Payload } from 'payload'
import { appendCustom } from './extendConfig.ts'

/**
 * A number that operators watch. `name` in Prometheus's way: `masthead_` and the plugin's name first, the
 * unit last; one that ends in `_total` only ever grows. `read` is asked at each look, every 15 seconds for
 * example: it must be cheap. Undefined, or a failure, leaves the figure out of that answer.
 */
export type Figure = {
  name: `masthead_${string}`
  help: string
  read: (payload: Payload) => number | undefined | Promise<number | undefined>
}

type Custom = { custom?: Record<string, unknown> }

/** The figures that the plugins in the list have added. */
export const figuresOf = ({ custom }: Custom) => (custom?.figures ?? []) as Figure[]

/** Adds a figure to `/metrics`. */
export const addFigure = (config: Config, figure: Figure) => appendCustom(config, 'figures', figure)
