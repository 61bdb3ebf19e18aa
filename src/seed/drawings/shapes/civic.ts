// What stands in a town's public places: the flag, the clock, the hall, the stands of a ground.

import { darker, lighter } from '../colours.ts'
import { lamp } from '../palettes.ts'
import { prop } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { pane } from './houses.ts'
import { clothes } from './people.ts'
import { box, disc, dots, each, listOf, oval, polygon, ring, shape, stroke } from './svg.ts'
import type { At, Box, Point } from './svg.ts'

export const star = ([x, y, r]: At, fill: string): string => {
  const point = (i: number): Point => {
    const [angle, reach] = [(i / 10) * Math.PI * 2 - Math.PI / 2, i % 2 ? r * 0.4 : r]
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  }
  return polygon(listOf(10, point), fill)
}

/** The national flag on a pole 310 high. */
export const flag = prop(310, ({ fade, form, paint }) => {
  const red = paint('#da251d')
  const cloth = 'M3-300Q38-316 74-300Q110-284 146-298L146-200Q110-186 74-202Q38-218 3-202Z'
  return `${box([-3, -306, 6, 306], form('#d9d4c8'))}${disc([0, -309, 6], paint('#f2c14a'))}
    ${shape(cloth, fade([red, lighter(red, 0.12), darker(red, 0.15), red], 'across'))}
    ${star([74, -250, 27], paint('#ffde3a'))}`
})

export const clock = prop(58, ({ palette, paint }) => {
  const face = palette.lit ? lighter(lamp, 0.4) : paint('#f8f3e4')
  const rim = disc([0, 0, 58], face) + ring([0, 0, 58], paint('#3a4a5a'), 9)
  return rim + stroke('M0 0V-40M0 0L26 12', '#2f3640', 5)
})

const wing = (stage: Stage, [x, y, w, h]: Box): string => {
  const { form, paint } = stage
  const [count, white] = [Math.round(w / 76), paint('#fdf6e3')]
  const step = w / count
  const windows = each(count * 2, (i) => {
    const [left, top] = [
      x + (i % count) * step + step * 0.24,
      y + 34 + Math.floor(i / count) * h * 0.5,
    ]
    const frame = box([left - 5, top - 5, step * 0.52 + 10, h * 0.28 + 10, 3], white)
    return frame + pane(stage, [left, top, step * 0.52, h * 0.28])
  })
  const roof = `M${x - 18} ${y}l32-52H${x + w - 14}l32 52Z`
  return `${box([x, y, w, h], form('#f1deb0'))}${box([x, y + h * 0.48, w, 9], white)}
    ${shape(roof, form('#b4533a'))}${windows}`
}

/** The seat of the People's Committee: two wings and a portico with columns, feet at `y`. */
export const committeeHall = (stage: Stage, y: number): string => {
  const { form, paint } = stage
  const white = paint('#fdf6e3')
  const columns = each(6, (i) => {
    const x = 618 + i * 68
    const [capital, foot] = [
      box([x - 6, y - 336, 36, 12], white),
      box([x - 6, y - 50, 36, 12], white),
    ]
    return box([x, y - 330, 24, 290], form('#fbf2dc')) + capital + foot
  })
  const step = (i: number) =>
    box([590 - i * 16, y - 42 + i * 9, 420 + i * 32, 10], paint(i % 2 ? '#cfc3ae' : '#e6dcc8'))
  return `${wing(stage, [170, y - 270, 430, 270])}${wing(stage, [1000, y - 270, 430, 270])}
    ${box([590, y - 350, 420, 350], form('#e9d09a'))}
    ${each(5, (i) => pane(stage, [652 + i * 68, y - 290, 36, 90]))}
    ${each(5, (i) => pane(stage, [652 + i * 68, y - 160, 36, 120]))}${columns}
    ${box([576, y - 372, 448, 38], white)}
    ${shape(`M562 ${y - 370}L800 ${y - 478}L1038 ${y - 370}Z`, form('#b4533a'))}
    ${shape(`M620 ${y - 378}L800 ${y - 458}L980 ${y - 378}Z`, white)}
    ${disc([800, y - 408, 25], paint('#e8b93c'))}${disc([800, y - 408, 20], paint('#d4281f'))}
    ${star([800, y - 408, 13], paint('#ffde3a'))}${each(6, step)}`
}

/** A health station of one storey, a white cross on green over its door; it stands at 770. */
export const healthStation = (stage: Stage): string => {
  const { form, paint } = stage
  const [white, teal] = [paint('#fdf6e3'), paint('#5fa39a')]
  const columns = each(6, (i) => box([286 + i * 201, 452, 22, 318], form('#fbf2dc')))
  const windows = [370, 530, 960, 1120].map(
    (x) => box([x - 8, 522, 116, 126, 3], white) + pane(stage, [x, 530, 100, 110]),
  )
  const cross = 'M788 352h24v27h27v24h-27v27h-24v-27h-27v-24h27Z'
  return `${box([290, 440, 1020, 330], form('#f4e7c3'))}${box([290, 664, 1020, 106], teal)}
    ${windows.join('')}${box([712, 530, 176, 240], white)}${pane(stage, [722, 540, 76, 226])}
    ${pane(stage, [802, 540, 76, 226])}${columns}
    ${shape('M230 452L330 318H1270L1370 452Z', form('#b4533a'))}${box([230, 448, 1140, 16], white)}
    ${shape('M620 464L800 300L980 464Z', form('#a8472f'))}
    ${shape('M664 458L800 334L936 458Z', white)}
    ${disc([800, 391, 58], paint('#2f8f6b'))}${shape(cross, white)}
    ${box([680, 758, 240, 12], paint('#e6dcc8'))}${box([650, 768, 300, 14], paint('#cfc3ae'))}`
}

/** A stand full of people: dots in rows, all of one colour in one path. */
export const grandstand = ({ between, paint, whole }: Stage, [x, y, w, h]: Box): string => {
  const rows = Math.round(h / 19)
  const seat = (i: number) => box([x, y + i * 19 + 12, w, 7], paint('#5a6f86', i % 2 ? 0.1 : 0.2))
  const fans = clothes.map((colour) => {
    const spot = (): At => [x + between(8, w - 8), y + whole(0, rows - 1) * 19 + 12, 6.6]
    const bodies = listOf(Math.round((rows * w) / 190), spot)
    const heads = bodies.map(([left, top]): At => [left, top - 8.5, 3.7])
    return dots(bodies, paint(colour, 0.12)) + dots(heads, paint('#c08a68', 0.12))
  })
  return box([x, y, w, h], paint('#46586e', 0.15)) + each(rows, seat) + fans.join('')
}

export const floodlight = prop(330, ({ palette, glow, paint }) => {
  const [steel, bulb] = [paint('#8794a0', 0.15), palette.lit ? '#fffbe8' : paint('#f4f1e2')]
  const bulbs = listOf(12, (i): At => [-27 + (i % 4) * 18, -318 + Math.floor(i / 4) * 17, 6.5])
  const beam = palette.lit ? oval([0, -300, 260, 230], glow('#fff6d6', 0.85)) : ''
  return `${shape('M-7 0L-3-280H3L7 0Z', steel)}${box([-38, -330, 76, 58, 4], darker(steel, 0.3))}
    ${dots(bulbs, bulb)}${beam}`
})
