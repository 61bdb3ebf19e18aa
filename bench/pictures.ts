// `npm run bench:pictures`: how long the renditions of a photograph of 24 megapixels take and how much
// memory, beside plain sharp doing the same in a process of its own; and how far the memory of a
// newsroom grows while fifty of them are uploaded at once.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './compare.ts'
import { makePhotograph } from './photograph.ts'
import { writePictureReport, type Cut } from './pictureReport.ts'
import { failWhenEnded, startScript, stop } from './processes.ts'
import { pictureSettings as settings } from './settings.ts'
import { uploadMany } from './uploadMany.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const cutOnce = async (photograph: string, by: 'platform' | 'sharp'): Promise<Cut> => {
  const env = { PHOTOGRAPH: photograph, CUT_BY: by }
  const child = startScript('bench/cutOnce.ts', { env, hasChannel: true })
  const limit = AbortSignal.timeout(settings.patience)
  try {
    const [cut] = await Promise.race([
      once(child, 'message', { signal: limit }),
      failWhenEnded(child, limit),
    ])
    return cut as Cut
  } finally {
    await stop(child)
  }
}

const compareCutting = async (photograph: string) => {
  const pairs: { platform: Cut; sharp: Cut }[] = []
  for (let round = 0; round < settings.rounds; round++) {
    const sharp = await cutOnce(photograph, 'sharp')
    pairs.push({ sharp, platform: await cutOnce(photograph, 'platform') })
  }
  const of = (by: 'platform' | 'sharp'): Cut => ({
    milliseconds: median(pairs.map((pair) => pair[by].milliseconds)),
    megabytes: median(pairs.map((pair) => pair[by].megabytes)),
  })
  return { platform: of('platform'), sharp: of('sharp') }
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-pictures-'))
try {
  const photograph = join(folder, 'photograph.jpg')
  await makePhotograph(photograph)
  const cuts = await compareCutting(photograph)
  const uploads = await uploadMany(folder, photograph)
  say(await writePictureReport(cuts, uploads))
  if (uploads.peak > settings.ceiling) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
