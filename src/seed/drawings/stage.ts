// What a scene is drawn with: the hour's colours, the picture's own randomness, and gradients.

import { darker, lighter, mix, multiply, seeThrough } from './colours.ts'
import { lamp, palettes } from './palettes.ts'
import type { Hour, Palette } from './palettes.ts'
import { randomFrom } from './random.ts'
import type { Random } from './random.ts'
import { place } from './shapes/svg.ts'
import type { At } from './shapes/svg.ts'

export type Stage = Random & {
  palette: Palette
  sunX: number
  definitions: Map<string, string>
  /** The natural colour in the light of the hour, at a depth from 0 (here) to 1 (in the haze). */
  paint: (colour: string, depth?: number) => string
  /** The same, lit from the side of the sun. */
  form: (colour: string, depth?: number) => string
  fade: (colours: readonly string[], direction?: 'down' | 'across') => string
  radial: (colours: readonly string[]) => string
  glow: (colour: string, strength?: number) => string
}

const gradientStop = (colour: string, offset: number): string => {
  const opacity = colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : 1
  return `<stop offset="${offset}" stop-color="${colour.slice(0, 7)}" stop-opacity="${opacity}"/>`
}

/** Keeps each gradient once, under an id of its own, and answers how a fill refers to it. */
const gradient = (definitions: Map<string, string>, tag: string, colours: readonly string[]) => {
  const last = Math.max(1, colours.length - 1)
  const stops = colours.map((colour, i) => gradientStop(colour, i / last)).join('')
  const key = `${tag}>${stops}</${tag.split(' ')[0]}>`
  const id = definitions.get(key) ?? `g${definitions.size}`
  definitions.set(key, id)
  return `url(#${id})`
}

export const writeDefinitions = ({ definitions }: Stage): string =>
  [...definitions].map(([key, id]) => `<${key.replace('Gradient', `Gradient id="${id}"`)}`).join('')

const stageWith = (base: Pick<Stage, 'palette' | 'sunX' | 'definitions'> & Random): Stage => {
  const { light, haze, thickness, veil } = base.palette
  const paint = (colour: string, depth = 0) =>
    mix(multiply(colour, light), haze, veil + depth * thickness)
  const fade: Stage['fade'] = (colours, direction = 'down') => {
    const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
    return gradient(base.definitions, `linearGradient ${end}`, colours)
  }
  const radial = (colours: readonly string[]) =>
    gradient(base.definitions, 'radialGradient', colours)
  const form = (colour: string, depth = 0) => {
    const sides = [lighter(paint(colour, depth), 0.16), darker(paint(colour, depth), 0.2)]
    return fade(base.sunX < 800 ? sides : sides.reverse(), 'across')
  }
  const glow = (colour: string, strength = 1) =>
    radial([1, 0.52, 0.22, 0.06, 0].map((part) => seeThrough(colour, part * strength)))
  return { ...base, paint, form, fade, radial, glow }
}

export const createStage = (hour: Hour, name: string): Stage => {
  const random = randomFrom(name)
  const sunX = random.chance(0.5) ? random.between(250, 560) : random.between(1040, 1350)
  return stageWith({ ...random, palette: palettes[hour], sunX, definitions: new Map() })
}

/** The same stage at another hour. */
export const relit = (stage: Stage, palette: Palette): Stage => stageWith({ ...stage, palette })

/** The same stage under a roof, where lamps warm what the sky leaves dark. */
export const indoors = (stage: Stage): Stage => {
  const { palette } = stage
  const light = mix(palette.light, '#ffe9c9', palette.lit ? 0.74 : 0.35)
  const haze = mix(palette.haze, palette.lit ? lamp : '#fff3dc', 0.5)
  return relit(stage, { ...palette, light, haze, veil: 0 })
}

export type Look = { depth?: number; left?: boolean; colour?: string }

/** A thing drawn around its own foot, `unit` tall or wide, that can stand anywhere in any size. */
export const prop =
  <Extra extends Look = Look>(unit: number, draw: (stage: Stage, look: Partial<Extra>) => string) =>
  (stage: Stage, [x, y, size]: At, look: Partial<Extra> = {}): string => {
    const away = look.depth ?? 0
    const paint = (colour: string, depth = 0) => stage.paint(colour, depth + away)
    const form = (colour: string, depth = 0) => stage.form(colour, depth + away)
    const content = draw({ ...stage, paint, form }, look)
    return place(content, { x, y, scale: size / unit, stretch: look.left ? -1 : 1 })
  }
