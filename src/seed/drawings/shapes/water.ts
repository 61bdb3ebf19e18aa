// Water that mirrors the sky of the hour, what falls, and what floats.

import { darker, lighter, mix, multiply, seeThrough } from '../colours.ts'
import { prop } from '../stage.ts'
import type { Look, Stage } from '../stage.ts'
import { box, each, height, oval, place, shape, stroke, width } from './svg.ts'
import type { Box } from './svg.ts'

const glints = ({ palette, sunX, between }: Stage, top: number): string =>
  each(24, (i) => {
    const y = top + 4 + (i / 24) ** 1.35 * (height - top)
    const near = (y - top) / (height - top)
    const [x, w] = [sunX + between(-1, 1) * (16 + near * 70), between(12, 36) + near * 55]
    return oval([x, y, w, 1.6 + near * 3.6], seeThrough(palette.sun, 0.55 - near * 0.3))
  })

const ripple = ({ between, next }: Stage, top: number, fill: string): string => {
  const near = next() ** 1.4
  const w = (20 + near * 150) * between(0.4, 1)
  return oval([between(0, width), top + 6 + near * (height - top), w, 1 + near * 2.4], fill)
}

/** Still water from `top` down; `tint` makes it muddy. */
export const water = (stage: Stage, top: number, tint?: string): string => {
  const { palette, paint, fade } = stage
  const tinted = (colour: string) => {
    const calm = mix(colour, paint('#3f7f8c'), 0.28)
    return tint ? mix(calm, multiply(tint, palette.light), 0.78) : calm
  }
  const [high, middle, low] = palette.sky
  const depths = [low, middle, high].map(tinted)
  const [pale, dark] = [
    seeThrough(lighter(tinted(low), 0.4), 0.34),
    seeThrough(darker(tinted(high), 0.3), 0.34),
  ]
  return `${box([0, top, width, height - top], fade([...depths, darker(tinted(high), 0.35)]))}
    ${glints(stage, top)}${each(28, () => ripple(stage, top, pale))}
    ${each(18, () => ripple(stage, top, dark))}`
}

/** The content again, upside down under the waterline `y`. */
export const reflection = (content: string, y: number, opacity = 0.35): string => {
  const mirrored = place(content, { y: y * 1.7, scale: -0.7, stretch: -1 / 0.7 })
  const below = `x="0" y="${y}" width="${width}" height="${height - y}"`
  return `<svg ${below} viewBox="0 ${y} ${width} ${height - y}"><g opacity="${opacity}">
    ${mirrored}</g></svg>`
}

/** A wooden sampan 200 long, its crew drawn in the same units. */
export const boat = prop<Look & { crew: string }>(200, ({ palette, paint, fade }, look) => {
  const wood = paint(look.colour ?? '#8a5a3c')
  const hull = 'M-104-24Q-60-4 0-4Q62-4 108-28Q92 14 50 15L-52 15Q-92 12-104-24Z'
  const inside = 'M-104-24Q-60-4 0-4Q62-4 108-28Q60-14 0-14Q-58-14-104-24Z'
  return `${oval([0, 17, 112, 9], seeThrough(palette.shade, 0.35))}
    ${shape(inside, darker(wood, 0.5))}${look.crew ?? ''}
    ${shape(hull, fade([lighter(wood, 0.18), wood, darker(wood, 0.4)]))}
    ${stroke('M-80 1L-30 6H30L82-1', seeThrough(darker(wood, 0.5), 0.5), 1.5)}
    ${oval([0, 20, 84, 1.6], seeThrough(palette.sun, 0.5))}`
})

export const foam = ({ between, paint }: Stage, [x, y, w, h]: Box): string =>
  each(26, () => {
    const [across, fill] = [between(10, 46), seeThrough(paint('#f4fbfb'), between(0.3, 0.8))]
    return oval([x + between(-1, 1) * w, y + between(-1, 1) * h, across, across * 0.22], fill)
  })

/** Falling water around `x`: many pale strands over a bright sheet. */
export const fall = ({ between, chance, fade, paint }: Stage, [x, y, w, h]: Box): string => {
  const [left, right, foot, spread] = [x - w / 2, x + w / 2, y + h, w * 0.12]
  const outline = `M${left} ${y + 6}Q${x} ${y - 14} ${right} ${y + 6}Q${right + spread * 0.2} \
${y + h * 0.3} ${right + spread} ${foot}Q${x} ${foot + 26} ${left - spread} ${foot}\
Q${left - spread * 0.2} ${y + h * 0.3} ${left} ${y + 6}Z`
  const strands = each(Math.round(w / 7), () => {
    const [off, start, end] = [between(-0.46, 0.46) * w, between(0, 0.5), between(0.6, 1)]
    const colour = seeThrough(paint(chance(0.5) ? '#7fb0bb' : '#ffffff'), 0.36)
    const d = `M${x + off * (1 + start * 0.2)} ${y + h * start}L${x + off * 1.22} ${y + h * end}`
    return stroke(d, colour, between(1.5, 6))
  })
  return shape(outline, fade([paint('#cfe6ea'), paint('#eef7f6'), paint('#eef7f6')])) + strands
}
