// Layers of land: ridges, the haze that lies between them, and the forests that stand on them.

import { mix, seeThrough } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { sky } from './sky.ts'
import { box, each, height, listOf, oval, polygon, shape, width } from './svg.ts'

export type Ridge = (x: number) => number
type Rise = { base: number; rise: number; waves?: number }

/** A rolling skyline: the height of the land at each x. */
export const ridge = ({ between }: Stage, { base, rise, waves = 2 }: Rise): Ridge => {
  const [one, other, third] = [between(0, 6.3), between(0, 6.3), between(0, 6.3)]
  const turn = (Math.PI * waves) / width
  const swell = (x: number) =>
    0.5 * Math.sin(x * turn + one) + 0.3 * Math.sin(x * turn * 2.3 + other)
  return (x) => base - rise * (swell(x) + 0.1 * Math.sin(x * turn * 5.7 + third))
}

export const land = (surface: Ridge, fill: string, floor = height): string => {
  const skyline = listOf(width / 10 + 1, (i) => [i * 10, surface(i * 10)] as const)
  return polygon([...skyline, [width, floor], [0, floor]], fill)
}

/** Gently rolling ground from `base` down. */
export const ground = (stage: Stage, rise: Rise, colours: readonly string[]): string =>
  land(ridge(stage, rise), stage.fade(colours))

/** Far pines as one path: a fringe of narrow triangles along the ridge. */
const fringe = ({ between }: Stage, surface: Ridge, look: { fill: string; size: number }) => {
  const tree = () => {
    const x = Math.round(between(-20, width + 20))
    const y = Math.round(surface(x) + between(0, 5) + 6)
    const tall = Math.round(look.size * between(0.55, 1.25))
    return `M${x} ${y - tall}l${tall * 0.19} ${tall}h${-tall * 0.38}Z`
  }
  return shape(listOf(90, tree).join(''), look.fill)
}

export const hazeBand = ({ palette, fade }: Stage, y: number, depth = 100): string => {
  const [clear, thick] = [seeThrough(palette.haze, 0), seeThrough(palette.haze, 0.55)]
  return box([0, y - depth, width, depth * 2], fade([clear, thick, clear]))
}

export const mistBank = ({ palette, between, glow }: Stage, y: number): string => {
  const fill = glow(mix(palette.haze, palette.cloud, 0.5), palette.veil ? 1 : 0.6)
  const bank = () =>
    [between(0, width), y + between(-30, 30), between(300, 600), between(24, 60)] as const
  return each(2, () => oval(bank(), fill))
}

type Range = { from: number; to: number; layers?: number; near?: number }

/** Ridge behind ridge, from the palest at `from` down to the clearest at `to`. */
export const hills = (stage: Stage, { from, to, layers = 4, near = 0.3 }: Range): string => {
  const layer = (index: number) => {
    const share = layers > 1 ? index / (layers - 1) : 1
    const [depth, base] = [0.82 + (near - 0.82) * share, from + (to - from) * share]
    const surface = ridge(stage, { base, rise: 120 - 50 * share, waves: 1.6 + share * 1.4 })
    const tint = mix('#5b7f95', '#4f7f56', 0.35 + share * 0.65)
    const fill = stage.paint(tint, depth)
    const trees = share > 0.3 ? fringe(stage, surface, { fill, size: 12 + 22 * share }) : ''
    const slope = land(surface, stage.fade([fill, stage.paint(tint, depth + 0.24)]), base + 170)
    return trees + slope + mistBank(stage, base + 90)
  }
  return each(layers, layer)
}

/** What lies behind most open-air scenes: sky, then hills down to the horizon. */
export const backdrop = (stage: Stage, horizon: number, layers = 4): string =>
  `${sky(stage, horizon)}${hills(stage, { from: horizon - 150, to: horizon - 20, layers })}
    ${hazeBand(stage, horizon + 20)}`
