// What `/metrics` tells beside the platform's own figures: each plugin knows its own.
import type { Config, Payload } from 'payload'

/** What is not there to be told: a link that no other process is at the end of, for example. */
type Nothing = undefined

/**
 * A number that operators watch. `name` in Prometheus's way: `masthead_` and the plugin's name first, the
 * unit last; one that ends in `_total` only ever grows. `read` is asked at each look, by default every 15
 * seconds: it must be cheap, and have nothing to do with who is looking.
 */
export type Figure = {
  name: `masthead_${string}`
  help: string
  read: (payload: Payload) => number | Nothing | Promise<number | Nothing>
}

type Custom = { custom?: Record<string, unknown> }

/** The figures that the plugins in the list have added. */
export const figuresOf = ({ custom }: Custom) => (custom?.figures ?? []) as Figure[]

/** Adds a figure to `/metrics`. */
export const addFigure = (config: Config, figure: Figure): Config => ({
  ...config,
  custom: { ...config.custom, figures: [...figuresOf(config), figure] },
})
