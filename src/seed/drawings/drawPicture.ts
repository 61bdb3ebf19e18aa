// Draws the pictures of the demonstration newsroom: a scene, in the light of an hour, as a JPEG.

import sharp from 'sharp'
import type { Hour } from './palettes.ts'
import { randomFrom } from './random.ts'
import { scenes } from './scenes.ts'
import type { Scene } from './scenes.ts'
import { box, disc, height, place, width } from './shapes/svg.ts'
import { createStage, writeDefinitions } from './stage.ts'
import type { Stage } from './stage.ts'

type Wanted = { scene: Scene; hour: Hour; name: string }

const channels = 4

const distanceFromMiddle = (pixel: number): number => {
  const x = (pixel % width) / width - 0.5
  const y = Math.floor(pixel / width) / height - 0.5
  return Math.hypot(x, y) * Math.SQRT2
}

/** Paper grain and darkened corners, made once: in SVG they would take most of the time. */
const createFinish = (): Buffer => {
  const random = randomFrom('finish')
  const pixels = Buffer.alloc(width * height * channels)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const corner = Math.max(0, distanceFromMiddle(pixel) - 0.42) ** 1.7
    pixels.writeUInt32BE(0x1a143000, pixel * channels)
    pixels[pixel * channels + 3] = Math.round(255 * (corner * 0.54 + random.next() * 0.042))
  }
  return pixels
}

const finish = createFinish()

/** Each name looks at its scene from a place of its own, or sees it mirrored. */
const framed = (stage: Stage, content: string): string => {
  const scale = stage.between(1, 1.1)
  const mirrored = stage.chance(0.5)
  const slack = width * (scale - 1)
  const x = -slack * stage.next()
  const y = -height * (scale - 1) * stage.between(0.4, 1)
  return place(content, { x: mirrored ? width - x : x, y, scale, stretch: mirrored ? -1 : 1 })
}

const compose = ({ scene, hour, name }: Wanted): string => {
  const stage = createStage(hour, `${scene} ${hour} ${name}`)
  const ground = box([0, 0, width, height], stage.palette.haze)
  const bloom = disc([stage.sunX, 330, 760], stage.glow(stage.palette.glow, 0.22))
  const content = framed(stage, ground + scenes[scene](stage) + bloom)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" \
viewBox="0 0 ${width} ${height}"><defs>${writeDefinitions(stage)}</defs>${content}</svg>`
}

export const drawPicture = (wanted: Wanted): Promise<Buffer> =>
  sharp(Buffer.from(compose(wanted)))
    .composite([{ input: finish, raw: { width, height, channels } }])
    .removeAlpha()
    .jpeg({ quality: 82 })
    .toBuffer()
