// Pictures as somebody of the newsroom uploads them, and what is cut from them.
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Agent } from './agent.ts'
import { unique } from './factories.ts'

export type File = {
  name: string
  url: string
  width: number
  height: number
  mimeType: string
  filesize: number
}

export type Picture = {
  id: string
  url: string
  filename: string
  updatedAt: string
  renditionState: string
  renditions: File[]
}

/** A JPEG of a red, a green and a blue third, side by side: where it was cut can be seen. */
export const toThirds = (width: number, height: number) => {
  const third = (fill: string, at: number) =>
    `<rect x="${(at * width) / 3}" width="${width / 3 + 1}" height="${height}" fill="${fill}"/>`
  const thirds = ['#f00', '#0f0', '#00f'].map(third).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${thirds}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer()
}

/** The form of an upload. */
export const toForm = (file: Buffer, words: object = {}, name = `${unique('anh')}.jpg`) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Một bức ảnh', ...words }))
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), name)
  return form
}

/** Also where the same file is there already. */
export const uploadPicture = async (agent: Agent, file: Buffer, words?: object) => {
  const form = toForm(file, { secondCopy: true, ...words })
  return (await agent.post('/api/images', form)).body.doc as Picture
}

/** Works off the queue of pictures, as a process that runs jobs does by itself. */
export const makeRenditions = (payload: Payload) =>
  payload.jobs.run({ queue: 'renditions', limit: 100, silent: true })

/** The path of an address of the platform. */
export const pathOf = (url: string) => new URL(url, 'http://news.test').pathname
