// What the fields give: rows that run to the horizon, blooms, berries and full baskets.

import { darker, lighter, seeThrough } from '../colours.ts'
import { prop } from '../stage.ts'
import type { Look, Stage } from '../stage.ts'
import { leaf } from './plants.ts'
import { disc, dots, each, height, listOf, oval, place, points, shape, stroke } from './svg.ts'
import type { At } from './svg.ts'

/** Rows that meet at a point; a `floor` above the picture's lower edge raises them as on racks. */
export type Field = { horizon: number; vanish: number; floor?: number }

/** Where a lane is at a distance, and at what scale: 0 at the horizon, 1 at the lower edge. */
export const spotOn = (field: Field, lane: number, share: number): At => {
  const { horizon, vanish, floor = height + 40 } = field
  const scale = share ** 2.2
  return [vanish + lane * scale, horizon + (floor - horizon) * scale, scale]
}

export const lanes = (count: number, gap: number): number[] =>
  listOf(count, (index) => (index - (count - 1) / 2) * gap)

/** The bed of a lane, narrowing into the distance. */
export const bed = (field: Field, lane: number, look: { half: number; fill: string }): string => {
  const edge = (share: number) => {
    const [x, y, scale] = spotOn(field, lane, share)
    return { left: `${x - look.half * scale} ${y}`, right: `${x + look.half * scale} ${y}` }
  }
  const [far, near] = [edge(0.14), edge(1)]
  return shape(`M${far.left}L${far.right}L${near.right}L${near.left}Z`, look.fill)
}

type Scatter = { count: number; radius: number; spread: number; lift: number }

/** Dots scattered along a lane, larger towards the eye. */
export const laneDots = ({ between }: Stage, place: [Field, number], look: Scatter): At[] =>
  listOf(look.count, (i) => {
    const [x, y, scale] = spotOn(...place, 0.2 + (i / look.count) * 0.82)
    const [r, off] = [look.radius * scale * between(0.7, 1.2), look.spread * scale]
    const up = y - look.lift * scale + between(-0.3, 0.3) * off
    return [x + between(-1, 1) * off, up, Math.max(1, r)]
  })

/** Plants at regular steps along lanes, the farthest first. */
export const inRows = (field: Field, rows: number[], steps: readonly number[]): At[] =>
  steps
    .flatMap((share) => rows.map((lane) => spotOn(field, lane, share)))
    .filter(([x]) => x > -160 && x < 1760)

export const bloom = prop(100, ({ paint }, { colour = '#f2b92e' }) => {
  const outer = oval([58, 0, 50, 34], paint(colour))
  const inner = oval([32, 0, 28, 20], paint(lighter(colour, 0.28)))
  return `${each(7, (i) => place(outer, { turn: i * 51.4 + 12 }))}
    ${each(5, (i) => place(inner, { turn: i * 72 + 30 }))}${disc([0, 0, 20], paint('#f2c14a'))}`
})

const berry = prop(10, ({ paint, fade }) => {
  const red = paint('#d8302f')
  const seeds = points('-4,1 1,2.5 5,0.5 -2,6.5 3,7.5 0.5,11').map(([x, y]): At => [x, y, 0.7])
  const calyx = shape(leaf(7.5, 2), paint('#5f9a3f'))
  const body = 'M0-5Q10-8 10 0Q8 11 0 16Q-8 11-10 0Q-10-8 0-5Z'
  return `${stroke('M0-4Q-2-14-7-20', paint('#7fa650'), 1.6)}
    ${shape(body, fade([lighter(red, 0.18), red, darker(red, 0.3)], 'across'))}
    ${dots(seeds, paint('#f6d98a'))}
    ${each(5, (i) => place(calyx, { y: -3.5, turn: 10 + i * 40 }))}`
})

const leaflets = ({ paint }: Stage, colour: string): string => {
  const vein = stroke('M2 0H19', lighter(paint(colour), 0.25), 0.9)
  const part = shape(leaf(21, 10), paint(colour)) + vein
  const parts = each(3, (i) => place(part, { x: 20, turn: 50 * ((i % 2) * 2 - (i ? 1 : 0)) }))
  return stroke('M0 0H22', paint(colour), 2) + parts
}

/** A strawberry plant: three-part leaves, a flower, and berries hanging at its feet. */
export const strawberryPlant = prop(60, (stage) => {
  const { between, paint } = stage
  const [dark, light] = [leaflets(stage, '#3d7a3c'), leaflets(stage, '#4f9146')]
  const turn = (i: number) => -168 + i * 26 + between(-7, 7)
  const leaves = each(7, (i) => place(i % 2 ? light : dark, { y: -14, turn: turn(i) }))
  const petals = points('19,-46 15.5,-41 10,-43 10,-49 15.5,-51').map(([x, y]): At => [x, y, 4])
  return `${leaves}${berry(stage, [-34, -5, 11])}${berry(stage, [40, -8, 10.5])}
    ${berry(stage, [4, 4, 13.5])}${dots(petals, paint('#fdfaf0'))}
    ${disc([14, -46, 2.6], paint('#f0c23c'))}`
})

/** The same from afar. */
export const strawberryTuft = prop(60, ({ paint }) => {
  const tuft = [-26, -10, 8, 25].map((x, i): At => [x, -22 - (i % 3) * 8, 17])
  const lit = tuft.map(([x, y]): At => [x, y - 6, 10])
  const berries = [-26, 4, 30].map((x): At => [x, -3, 9])
  return `${dots(tuft, paint('#3d7a3c'))}${dots(lit, paint('#5a9d4a'))}
    ${dots(berries, paint('#d8302f'))}`
})

/** A coffee shrub with its red cherries; `leafage` is how many leaves to spend on it. */
export const coffeeShrub = prop<Look & { leafage: number }>(66, (stage, { leafage = 9 }) => {
  const { between, paint } = stage
  const leaves = (colour: string, drop: number) =>
    each(leafage, (i) => {
      const [angle, reach] = [-180 + i * (190 / leafage) + between(-6, 6), between(6, 30)]
      const [x, y] = [Math.cos(angle / 57.3) * reach, drop - 34 + Math.sin(angle / 57.3) * reach]
      return place(shape(leaf(25, 6.4), paint(colour)), { x, y, turn: angle + between(10, 60) })
    })
  const cherries = listOf(leafage, (): At => [
    between(-34, 34),
    between(-56, -12),
    between(2.4, 3.6),
  ])
  const lit = cherries.map(([x, y, r]): At => [x - 0.9, y - 1, r * 0.34])
  return `${shape('M-38-12Q-44-62 0-66Q44-62 38-12Q0 6-38-12Z', paint('#1f4d33'))}
    ${leaves('#2c6a41', 6)}${leaves('#468a4c', -4)}${dots(cherries, paint('#cf2f33'))}
    ${dots(lit, paint('#ffd9cf'))}`
})

/** A woven basket 96 wide, heaped with something round. */
export const basket = prop(96, ({ palette, between, paint, fade }, { colour = '#c92f32' }) => {
  const cane = paint('#c39a5c')
  const heap = listOf(26, (i): At => {
    const half = 40 - i * 1.1
    return [between(-half, half), -40 - i * 0.9, between(7, 9)]
  })
  const lit = heap.map(([x, y, r]): At => [x - 2, y - 2.4, r * 0.5])
  const weave = 'M-45-30Q0-20 45-30M-41-20Q0-10 41-20M-37-10Q0 0 37-10'
  return `${oval([0, 0, 46, 6], seeThrough(palette.shade, 0.35))}
    ${dots(heap, paint(darker(colour, 0.18)))}${dots(lit, paint(lighter(colour, 0.22)))}
    ${shape('M-48-40Q0-30 48-40L36 0Q0 6-36 0Z', fade([lighter(cane, 0.1), darker(cane, 0.3)]))}
    ${stroke(weave, darker(cane, 0.3), 1.6)}${stroke('M-48-40Q0-30 48-40', lighter(cane, 0.25), 5)}`
})
