// Arithmetic on #rrggbb colours: everything the hour of the day does to a scene is done here.

type Channels = [number, number, number]

const channels = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

const hexadecimal = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')

const combine = (
  first: string,
  second: string,
  rule: (one: number, other: number) => number,
): string => {
  const [r, g, b] = channels(first)
  const [otherR, otherG, otherB] = channels(second)
  return `#${[rule(r, otherR), rule(g, otherG), rule(b, otherB)].map(hexadecimal).join('')}`
}

export const mix = (from: string, to: string, share: number): string =>
  combine(from, to, (one, other) => one + (other - one) * Math.min(1, Math.max(0, share)))

export const multiply = (colour: string, light: string): string =>
  combine(colour, light, (one, other) => (one * other) / 255)

/** Light is warm, so what is lit turns a little yellow as it brightens. */
export const lighter = (colour: string, share = 0.2): string => mix(colour, '#fff4dc', share)

/** Shade is cool: it turns towards blue, never to grey. */
export const darker = (colour: string, share = 0.25): string => mix(colour, '#1c2240', share)

export const seeThrough = (colour: string, opacity: number): string =>
  `${colour.slice(0, 7)}${hexadecimal(opacity * 255)}`
