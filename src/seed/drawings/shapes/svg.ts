// The few SVG elements that every drawing is made of, on a canvas of 1600 by 1067.

export const width = 1600
export const height = 1067

export type Point = readonly [x: number, y: number]
export type At = readonly [x: number, y: number, size: number]
export type Box = readonly [x: number, y: number, w: number, h: number, r?: number]
type Placing = { x?: number; y?: number; scale?: number; stretch?: number; turn?: number }

const short = (value: number): number => Math.round(value * 10) / 10
const pair = ([x, y]: Point): string => `${short(x)} ${short(y)}`

export const listOf = <Item>(count: number, create: (index: number) => Item): Item[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => create(index))

/** Reads '0,0 10,5', as SVG writes points. */
export const points = (text: string): Point[] =>
  text.split(' ').map((spot) => {
    const [x = 0, y = 0] = spot.split(',').map(Number)
    return [x, y]
  })

/** Draws at each of the places that are listed as 'x,y,size x,y,size'. */
export const many = (spots: string, draw: (at: At, index: number) => string): string =>
  spots
    .split(' ')
    .map((spot, index) => {
      const [x = 0, y = 0, size = 0] = spot.split(',').map(Number)
      return draw([x, y, size], index)
    })
    .join('')

/** `count` drawings, one over the other. */
export const each = (count: number, draw: (index: number) => string): string =>
  listOf(count, draw).join('')

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export const stroke = (d: string, colour: string, thickness: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(thickness)}" \
stroke-linecap="round" stroke-linejoin="round"/>`

/** A row of round dots along a path: bushes, lamps, beads. */
export const beads = (d: string, colour: string, [bead, gap]: Point): string =>
  stroke(d, colour, bead).replace('/>', ` stroke-dasharray="0.1 ${short(gap)}"/>`)

export const disc = ([x, y, r]: At, fill: string): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${fill}"/>`

export const ring = ([x, y, r]: At, colour: string, thickness: number): string =>
  stroke(`M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0`, colour, thickness)

export const oval = ([x, y, w, h]: Box, fill: string): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(w)}" ry="${short(h)}" fill="${fill}"/>`

export const box = ([x, y, w, h, r = 0]: Box, fill: string): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}" \
rx="${r}" fill="${fill}"/>`

/** Many discs as one path, which is far quicker to render than as many elements. */
export const dots = (rounds: readonly At[], fill: string): string => {
  const circle = ([x, y, r]: At) => {
    const arc = (across: number) => `a${short(r)} ${short(r)} 0 1 0 ${short(across)} 0`
    return `M${pair([x - r, y])}${arc(r * 2)}${arc(-r * 2)}`
  }
  return shape(rounds.map(circle).join(''), fill)
}

export const path = (points: readonly Point[]): string => `M${points.map(pair).join('L')}`

export const polygon = (points: readonly Point[], fill: string): string => shape(path(points), fill)

/** A smooth path through the points, and back to the first. */
export const loop = (points: readonly Point[]): string => {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  const piece = (_: Point, i: number) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${pair(first)} ${pair(second)} ${pair(to)}`
  }
  return `M${pair(at(0))}${points.map(piece).join('')}Z`
}

/** Draws content around its own origin, elsewhere; a negative stretch mirrors it. */
export const place = (content: string, placing: Placing): string => {
  const { x = 0, y = 0, scale = 1, stretch = 1, turn = 0 } = placing
  const turned = turn ? ` rotate(${short(turn)})` : ''
  return `<g transform="translate(${pair([x, y])})${turned} \
scale(${(scale * stretch).toFixed(3)} ${scale.toFixed(3)})">${content}</g>`
}
