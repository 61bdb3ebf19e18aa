// Rooms: walls and floors, windows on the hills, shelves, and people seen from the chest up.

import { darker, lighter, mix, seeThrough } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Look, Stage } from '../stage.ts'
import { backdrop } from './hills.ts'
import { clothes } from './people.ts'
import { box, disc, each, height, listOf, oval, shape, stroke, width } from './svg.ts'
import type { Box } from './svg.ts'

/** Back wall and boarded floor, which meet at `corner`. */
export const room = (stage: Stage, look: { wall: string; floor: string; corner: number }) => {
  const { corner } = look
  const [wall, floor] = [stage.paint(look.wall), stage.paint(look.floor)]
  const upper = stage.fade([darker(wall, 0.05), lighter(wall, 0.1), lighter(wall, 0.25)])
  const lower = stage.fade([lighter(floor, 0.15), darker(floor, 0.25)])
  const board = (i: number) => `M${-190 + i * 165} ${corner}L${-1000 + i * 300} ${height}`
  return `${box([0, 0, width, corner], upper)}${box([0, corner, width, height - corner], lower)}
    ${stroke(listOf(13, board).join(''), seeThrough(darker(floor, 0.5), 0.3), 2.5)}
    ${box([0, corner - 20, width, 20], darker(wall, 0.25))}`
}

/** A window on the hills: `outside` is the stage of the open air, `stage` that of the room. */
export const windowOn = (stage: Stage, outside: Stage, [x, y, w, h]: Box): string => {
  const frame = stage.paint('#f6ecd6')
  const meadow = box([0, 640, width, 460], outside.paint('#6f9450', 0.2))
  const [beam, clear] = [seeThrough(stage.palette.glow, 0.2), seeThrough(stage.palette.glow, 0)]
  const light = `M${x} ${y}h${w}L${x + w + 260} ${height}h-100Z`
  return `${box([x - 16, y - 16, w + 32, h + 32, 4], frame)}
    <svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="250 60 1100 800"
    preserveAspectRatio="xMidYMid slice">${backdrop(outside, 640)}${meadow}</svg>
    ${box([x + w / 2 - 5, y, 10, h], frame)}${box([x, y + h * 0.4, w, 8], frame)}
    ${box([x - 28, y + h + 12, w + 56, 16, 4], darker(frame, 0.15))}
    ${shape(light, stage.fade([beam, clear]))}`
}

type Sitter = Look & { top: string; back: boolean; scarf: boolean; girl: boolean }

/** Head and shoulders, 60 high, from the front or from behind. */
export const bust = prop<Sitter>(60, ({ chance, fade, paint, pick }, look) => {
  const { top = pick(clothes), back = false, scarf = false, girl = chance(0.5) } = look
  const [cloth, hair, skin] = [paint(top), paint('#2c2328'), paint('#c98d68')]
  const face = shape('M-9-49Q2-52 9-48Q11-36 5-31Q0-28-5-31Q-11-36-9-49Z', skin)
  const shoulders = 'M-27 8Q-28-18-9-25Q0-21 9-25Q28-18 27 8Z'
  const plait = back && girl ? shape('M-10-44Q-9-20-4-12L4-12Q9-20 10-44Z', hair) : ''
  return `${girl ? shape('M-13-46Q-17-24-12-14L12-14Q17-24 13-46Z', hair) : ''}
    ${box([-4.5, -34, 9, 12], darker(skin, 0.2))}
    ${shape(shoulders, fade([lighter(cloth, 0.1), darker(cloth, 0.12)]))}
    ${scarf ? shape('M-10-25Q0-18 10-25L4-17L0-10L-4-17Z', paint('#d4281f')) : ''}
    ${disc([0, -43, 12.6], hair)}${back ? '' : face}${plait}`
})

export const spines = [
  ...(['#b4453c', '#2f6f8f', '#d9a441', '#4f7f56'] as const),
  ...(['#7a4b6a', '#e6d9bd', '#35507a', '#c9754a'] as const),
] as const

const books = ({ between, chance, paint, pick }: Stage, [left, y, w, h]: Box): string => {
  let [x, row] = [left + 4, '']
  while (x < left + w - 20) {
    const [thick, tall, colour] = [between(9, 19), h * between(0.6, 0.88), paint(pick(spines))]
    const label = box([x, y + h - tall * 0.84, thick, 4], lighter(colour, 0.4))
    if (chance(0.93)) row += box([x, y + h - tall, thick, tall, 1.5], colour) + label
    x += thick + 1
  }
  return row
}

export const bookcase = (stage: Stage, [x, y, w, h]: Box, shelves: number): string => {
  const [wood, step] = [stage.paint('#7d5236'), (h - 20) / shelves]
  const shelf = (i: number) =>
    books(stage, [x, y + i * step + 4, w, step - 12]) +
    box([x, y + (i + 1) * step - 8, w, 10], lighter(wood, 0.12))
  return `${box([x - 12, y - 12, w + 24, h + 16, 3], stage.form('#7d5236'))}
    ${box([x, y, w, h], darker(wood, 0.5))}${each(shelves, shelf)}`
}

/** An open book 88 wide, lying before its reader. */
export const openBook = prop(88, ({ palette, paint }) => {
  const page = paint('#fbf5e6')
  const lines = 'M-34-16L-8-13M-34-11L-8-8M-34-6L-8-3'
  const cover = 'M-44 6L-40-24Q-18-28 0-20Q18-28 40-24L44 6Q20 0 0 9Q-20 0-44 6Z'
  return `${shape(cover, paint('#b4453c'))}
    ${shape('M-40 2L-37-25Q-16-29 0-21L0 5Q-18-3-40 2Z', page)}
    ${shape('M40 2L37-25Q16-29 0-21L0 5Q18-3 40 2Z', mix(page, palette.shade, 0.08))}
    ${stroke(lines, darker(page, 0.25), 1.2)}`
})

/** A lamp that hangs from the ceiling. */
export const pendant = prop(100, ({ palette, form, glow, paint }) => {
  const halo = palette.lit ? oval([0, 30, 260, 220], glow(lamp, 0.7)) : ''
  const shade = shape('M-52 4Q-46-34 0-36Q46-34 52 4Z', form('#3d7a6b'))
  return stroke('M0-600V-30', paint('#4a4038'), 3) + halo + disc([0, 2, 17], '#fff4d0') + shade
})
