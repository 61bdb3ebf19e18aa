// `npm run bench:pictures`: how long the renditions of a photograph of 24 megapixels take and how much
// memory, beside plain sharp doing the same in a process of its own; and how far the memory of a
// newsroom grows while fifty of them are uploaded at once.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './compare.ts'
import { makePhotograph } from './photograph.ts'
import { failWhenEnded, startScript, stop } from './processes.ts'
import { pictureSettings as settings } from './settings.ts'
import { uploadMany } from './uploadMany.ts'

type Cut = { milliseconds: number; megabytes: number }

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
  const of = (by: 'platform' | 'sharp', what: keyof Cut) =>
    median(pairs.map((pair) => pair[by][what]))
  for (const what of ['milliseconds', 'megabytes'] as const) {
    const [ours, plain] = [of('platform', what), of('sharp', what)]
    say(
      `${what}: ${ours.toFixed(0)}, plain sharp ${plain.toFixed(0)}, ratio ${(ours / plain).toFixed(2)}`,
    )
  }
}

const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-pictures-'))
try {
  const photograph = join(folder, 'photograph.jpg')
  await makePhotograph(photograph)
  await compareCutting(photograph)
  if (!process.argv.includes('--cutting')) {
    const { peak, before } = await uploadMany(folder, photograph)
    const verdict = peak <= settings.ceiling ? 'below' : 'ABOVE'
    say(
      `${settings.uploads} uploads: ${before} MB before, ${peak} MB at most, ${verdict} ${settings.ceiling} MB`,
    )
    if (peak > settings.ceiling) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
