// The sky of the hour: its gradient, sun or moon, stars, clouds and birds.

import { darker, mix, seeThrough } from '../colours.ts'
import type { Stage } from '../stage.ts'
import { box, disc, dots, each, listOf, oval, place, shape, stroke, width } from './svg.ts'
import type { At } from './svg.ts'

const stars = ({ palette, between, next }: Stage, horizon: number): string => {
  const reach = horizon * 0.85
  const star = (): At => [between(0, width), between(0, reach), 0.8 + next() ** 4 * 2.2]
  return dots(listOf(palette.stars, star), '#e8eeffb0')
}

const sun = ({ palette, sunX: x, glow }: Stage, horizon: number): string => {
  const y = horizon * palette.altitude
  const r = palette.altitude > 0.5 ? 60 : 44
  const crater = palette.stars ? disc([x + 13, y + 12, 11], '#e4ddc4') : ''
  return `${disc([x, y, 640], glow(palette.glow, 0.85))}
    ${disc([x, y, r * 2.6], glow(palette.sun, 0.6))}${disc([x, y, r], palette.sun)}${crater}`
}

const cloud = ({ palette, between, fade }: Stage, y: number): string => {
  const fill = fade([seeThrough(palette.cloud, 0.8), seeThrough(palette.cloud, 0.25)])
  const [left, top, right] = [between(50, 80), between(90, 140), between(60, 95)]
  const outline = `M-170 0a40 40 0 0 1 60-34a${left} ${left} 0 0 1 ${left * 1.3} -26\
a${top} ${top * 0.8} 0 0 1 ${top * 1.2} 6a${right} ${right} 0 0 1 ${right} 30a30 30 0 0 1 38 24Z`
  return place(shape(outline, fill), { x: between(60, width - 60), y, scale: between(0.5, 1.15) })
}

const streak = ({ palette, between }: Stage, y: number): string => {
  const colour = mix(palette.cloud, palette.sky[1], between(0, 0.4))
  const strip = [between(0, width), y, between(160, 460), between(3, 11)] as const
  return oval(strip, seeThrough(colour, 0.5))
}

const birds = ({ palette, between, whole }: Stage, horizon: number): string => {
  const [x, y] = [between(300, 1300), horizon * between(0.3, 0.55)]
  const wings = stroke('M-20-6Q-9-13 0 0Q9-13 20-6', seeThrough(palette.shade, 0.5), 3.5)
  const bird = () => ({
    x: x + between(-110, 110),
    y: y + between(-45, 45),
    scale: between(0.5, 1),
  })
  return each(whole(3, 6), () => place(wings, bird()))
}

export const sky = (stage: Stage, horizon: number): string => {
  const { palette, between, fade } = stage
  const low = palette.altitude > 0.5
  return `${box([0, 0, width, horizon + 60], fade(palette.sky))}
    ${stars(stage, horizon)}${sun(stage, horizon)}
    ${each(low ? 9 : 3, () => streak(stage, horizon * between(0.25, 0.95)))}
    ${each(low ? 1 : 4, () => cloud(stage, horizon * between(0.2, 0.75)))}
    ${palette.stars ? '' : birds(stage, horizon)}`
}

/** The heavy sky of the rains: three decks of cloud, the darkest above. */
export const stormSky = ({ palette, between, fade }: Stage): string => {
  const [high, middle, low] = palette.sky
  const deck = (level: number) => {
    const y = 210 - level * 95
    const puff = (i: number): At => [
      i * 80 + between(-30, 30),
      y + between(-30, 24),
      between(60, 120),
    ]
    const grey = darker(mix(middle, high, level * 0.5), 0.06 + level * 0.16)
    return dots(listOf(22, puff), fade([darker(grey, 0.2), grey]))
  }
  return box([0, 0, width, 640], fade([high, middle, low])) + each(3, deck)
}
