// The houses of the towns, their lit or mirroring windows, and the streets they stand in.

import { darker, lighter, mix, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { box, each, height, oval, shape, width } from './svg.ts'
import type { Box } from './svg.ts'

export const pane = ({ palette, paint, chance, fade, glow }: Stage, area: Box): string => {
  const [x, y, w, h] = area
  const glass = paint(mix('#35566b', palette.sky[0], 0.3))
  const lit = palette.lit && chance(0.72)
  const fill = lit
    ? [lighter(lamp, 0.35), lamp, '#f2a95a']
    : [mix(glass, palette.sky[2], 0.5), glass]
  const halo = oval([x + w / 2, y + h / 2, w * 1.5, h * 1.3], glow(lamp, 0.35))
  const mullion = box([x + w / 2 - 1.5, y, 3, h], paint('#efe6d4'))
  return `${lit && w > 16 ? halo : ''}${box(area, fade(fill))}${w > 20 ? mullion : ''}`
}

/** A striped awning; its shadow falls on what was drawn before. */
export const awning = ({ paint, fade }: Stage, [x, y, w, h]: Box, cloth: string): string => {
  const count = Math.max(4, Math.round(w / 26))
  const step = w / count
  const stripes = each(count, (i) => {
    const colour = paint(i % 2 ? '#f6ead2' : cloth)
    const [left, top] = [x + i * step, x + w * 0.05 + i * step * 0.9]
    const slope = shape(`M${top} ${y}h${step * 0.9}L${left + step} ${y + h}H${left}Z`, colour)
    return slope + box([left, y + h - 2, step, step * 0.55, step * 0.27], darker(colour, 0.14))
  })
  return box([x, y + h + 8, w, h * 0.8], fade(['#1c224066', '#1c224000'])) + stripes
}

const storey = (stage: Stage, [x, y, w, h]: Box, colour: string): string => {
  const { chance, paint } = stage
  const [count, trim] = [w > 120 ? 2 : 1, paint(lighter(colour, 0.5))]
  const step = w / count
  const balcony = chance(0.55)
  const windows = each(count, (i) => {
    const [left, top, across, tall] = [x + step * (i + 0.26), y + h * 0.22, step * 0.48, h * 0.52]
    const frame = box([left - 4, top - 4, across + 8, tall + 8], trim)
    return frame + pane(stage, [left, top, across, tall])
  })
  const bar = (i: number) => box([x + 10 + i * 10, y + h * 0.58, 2.5, h * 0.28], trim)
  const floor = box([x + 6, y + h * 0.84, w - 12, h * 0.1], paint(darker(colour)))
  const rail =
    floor + each(Math.floor((w - 20) / 10), bar) + box([x + 6, y + h * 0.56, w - 12, 4], trim)
  return windows + (balcony ? rail : box([x, y + h - 5, w, 5], trim))
}

/** The narrow, deep house of Vietnamese streets, seen from the front; `y` is the pavement. */
export const tubeHouse = (stage: Stage, [x, y, w, h]: Box, colour: string): string => {
  const { chance, form, paint } = stage
  const floors = Math.max(1, Math.round(h / 125) - 1)
  const [shop, top] = [Math.min(130, h * 0.4), y - h]
  const tall = (h - shop) / floors
  const gable = shape(
    `M${x - 6} ${top}l${w / 2 + 6} ${-w * 0.34}l${w / 2 + 6} ${w * 0.34}Z`,
    form('#b2523b'),
  )
  const tank = box([x + w * 0.58, top - 40, w * 0.28, 26, 8], form('#9fb2bd'))
  const cornice = box([x - 4, top - 14, w + 8, 16], paint(lighter(colour, 0.45)))
  return `${chance(0.45) ? gable : tank + cornice}${box([x, top, w, h], form(colour))}
    ${each(floors, (i) => storey(stage, [x, top + i * tall, w, tall], colour))}
    ${box([x + 8, y - shop + 8, w - 16, shop - 8], paint('#3c3540'))}
    ${pane(stage, [x + 12, y - shop + 34, w - 24, shop - 36])}`
}

/** A cottage with a tiled roof. */
export const cottage = prop(100, (stage) => {
  const { form, paint, pick } = stage
  const roof = form(pick(['#b4553d', '#a8472f', '#7c8794']))
  return `${box([-40, -44, 80, 44], form('#efe1c6'))}${shape('M-50-42L-30-74H30L50-42Z', roof)}
    ${box([-9, -30, 18, 30], paint('#6d4c3a'))}
    ${pane(stage, [-32, -32, 16, 16])}${pane(stage, [16, -32, 16, 16])}`
})

const walls = ['#f0d9a8', '#e8b48c', '#9fc3b8', '#f3e6d0', '#d98f7a', '#b7c7d9'] as const

type Row = { y: number; low: number; high: number; depth: number }

export const houseRow = (stage: Stage, { y, low, high, depth }: Row): string => {
  const hazy: Stage = {
    ...stage,
    paint: (colour) => stage.paint(colour, depth),
    form: (colour) => stage.form(colour, depth),
  }
  let [x, houses] = [-40, '']
  while (x < width) {
    const w = stage.between(105, 165)
    houses += tubeHouse(hazy, [x, y, w, stage.between(low, high)], stage.pick(walls))
    x += w + 3
  }
  return houses
}

export const paving = ({ palette, paint, fade }: Stage, y: number, colour: string): string => {
  const [stone, joint] = [paint(colour), seeThrough(palette.shade, 0.1)]
  const fill = fade([mix(stone, palette.haze, 0.3), stone, mix(stone, palette.shade, 0.3)])
  const joints = each(7, (i) => box([0, y + 18 + i ** 1.7 * 14, width, 2 + i * 0.4], joint))
  return box([0, y, width, height - y], fill) + joints
}
