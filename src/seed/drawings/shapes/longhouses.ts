// The villages of the highlands: the house on stilts, the communal house, the festival.

import { darker, lighter, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { pane } from './houses.ts'
import { box, disc, dots, each, listOf, loop, oval, points, ring, shape, stroke } from './svg.ts'
import type { At } from './svg.ts'

const thatch = ({ paint, fade }: Stage, d: string): string => {
  const straw = paint('#a9854f')
  return shape(d, fade([lighter(straw, 0.12), straw, darker(straw, 0.35)]))
}

/** A long house, 300 wide, with its ladder and veranda. */
export const stiltHouse = prop(300, (stage) => {
  const { palette, paint, form, glow } = stage
  const wood = paint('#7a5238')
  const [dark, seam] = [seeThrough(darker(wood, 0.5), 0.6), seeThrough(darker(wood, 0.4), 0.35)]
  const stilt = (i: number) => box([-124 + i * 40, -48, 6, 50], i % 2 ? darker(wood, 0.4) : wood)
  const planks = listOf(15, (i) => `M${-112 + i * 16}-98v44`).join('')
  const rungs = listOf(6, (i) => `M${-152 + i * 5} ${-6 - i * 8}h16`).join('')
  const rows = listOf(4, (i) => `M${-112 - i * 8} ${-152 + i * 15}H${113 + i * 9}`).join('')
  return `${shape('M-124-48H130L140 2H-130Z', seeThrough(palette.shade, 0.4))}${each(7, stilt)}
    ${box([-118, -102, 242, 50], form('#a87748'))}${stroke(planks, dark, 1.2)}
    ${each(4, (i) => pane(stage, [-62 + i * 44, -90, 21, 24]))}
    ${box([-104, -92, 22, 40], darker(wood, 0.55))}${box([-144, -54, 278, 7], lighter(wood, 0.2))}
    ${stroke('M-154 0L-124-50M-138 0L-108-50', wood, 3.4)}${stroke(rungs, wood, 2.6)}
    ${thatch(stage, 'M-146-94Q-128-130-112-168L112-168Q132-130 152-94Q0-100-146-94Z')}
    ${stroke(rows, seam, 1.6)}${stroke('M-112-168H112', paint('#6b4a30'), 6)}
    ${palette.lit ? disc([-92, -70, 60], glow(lamp, 0.6)) : ''}`
})

/** The communal house of the Central Highlands: a thatched roof as tall as a hill. */
export const communalHouse = prop(320, (stage) => {
  const { palette, paint, form } = stage
  const wood = paint('#6f4a33')
  const stilt = (i: number) => box([-76 + i * 29, -46, 7, 48], darker(wood, i % 2 ? 0.3 : 0))
  const crest = listOf(12, (i) => `M${-48 + i * 8}-304l4-18l4 18`).join('')
  const seams = listOf(9, (i) => {
    const half = 46 + 33 * (1 - i / 9) ** 1.8
    return `M${-half} ${-108 - i * 21}H${half}`
  }).join('')
  return `${each(6, stilt)}${box([-78, -86, 156, 42], form('#9a6a42'))}
    ${box([-12, -80, 24, 34], palette.lit ? lamp : darker(wood, 0.6))}
    ${box([-88, -48, 176, 7], lighter(wood, 0.2))}
    ${shape('M-10-44H10L16 2H-16Z', lighter(wood, 0.1))}
    ${thatch(stage, 'M-92-78Q-58-170-50-304Q0-296 50-304Q58-170 92-78Q0-88-92-78Z')}
    ${stroke(seams, seeThrough(darker(wood, 0.5), 0.3), 2)}${stroke(crest, paint('#c8463f'), 2.4)}
    ${stroke('M-52-304H52', paint('#5a3b29'), 6)}`
})

const flame = ({ between }: Stage, across: number, tall: number): string => {
  const at = (x: number, y: number) => `${x * across + between(-0.1, 0.1) * across},${-y * tall}`
  const left = `${at(-0.56, 0.3)} ${at(-0.24, 0.62)}`
  const right = `${at(0.2, 0.56)} ${at(0.54, 0.34)}`
  const foot = `${across * 0.46},-6 0,8`
  return loop(points(`${-across * 0.5},-6 ${left} ${at(0, 1)} ${right} ${foot}`))
}

/** A bonfire 200 high: logs, flames in flames, sparks and the light they throw. */
export const bonfire = prop(200, (stage) => {
  const { palette, between, paint, glow } = stage
  const bark = paint('#5f3d2a')
  const spark = (): At => {
    const y = -between(60, 420)
    return [between(-1, 1) * (30 - y * 0.25), y, between(1, 3)]
  }
  const flames = ['#e8502a', '#f58a2e', '#fdc24a', '#fff0b8']
    .map((colour, i) => shape(flame(stage, 128 - i * 32, 200 - i * 47), colour))
    .join('')
  return `${disc([0, -70, 560], glow('#ff9a3c', palette.lit ? 0.75 : 0.4))}
    ${oval([0, 6, 150, 22], '#ffb45a80')}${stroke('M-84 8L50-22', bark, 17)}
    ${stroke('M84 8L-50-22M-60 14L70 4', darker(bark, 0.2), 15)}${flames}
    ${dots(listOf(34, spark), '#ffcf7a')}`
})

/** A bronze gong, of radius 100. */
export const gong = prop(100, ({ paint, radial }) => {
  const bronze = paint('#c08a3e')
  const boss = radial([lighter(bronze, 0.6), darker(bronze, 0.1)])
  const plate = radial([lighter(bronze, 0.45), bronze, darker(bronze, 0.2)])
  return `${disc([0, 0, 100], darker(bronze, 0.35))}${disc([0, 0, 94], plate)}
    ${ring([0, 0, 68], darker(bronze, 0.25), 6)}${disc([0, 0, 27], boss)}`
})

const bunting = ['#c8463f', '#f0b93a', '#f6ead2', '#2f7f86', '#c8463f', '#f0b93a'] as const

/** The festival pole: a bent bamboo with tassels and wheels of coloured wood. */
export const festivalPole = prop(400, ({ paint }) => {
  const rungs = bunting.map((colour, i) => {
    const [y, half] = [-90 - i * 52, 26 - i * 2]
    const hung = stroke(`M${-half} ${y}v22M${half} ${y}v22`, paint(colour), 5)
    return (
      stroke(`M${-half} ${y}H${half}`, paint('#8a6038'), 4) +
      hung +
      oval([0, y - 14, 10, 14], paint(colour))
    )
  })
  const tassel = (colour: string, i: number) =>
    stroke(`M${44 + i * 13} ${-392 + i * 17}v44`, paint(colour), 4)
  const pole = stroke('M0 0L0-330Q4-402 52-392Q92-378 100-330', paint('#a88a4a'), 7)
  return pole + rungs.join('') + bunting.slice(0, 4).map(tassel).join('')
})
