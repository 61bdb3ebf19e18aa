// The figures of pictures for people.
import { writeResult } from './markdown.ts'
import { describeRun } from './report.ts'
import { pictureSettings as settings } from './settings.ts'

/** Of one photograph, cut to all its renditions. */
export type Cut = { milliseconds: number; megabytes: number }

/** Megabytes of the product before fifty uploads, and at most until all were cut. */
export type Uploads = { before: number; peak: number }

const rowOf = (name: string, platform: number, sharp: number) =>
  `| ${name} | ${platform.toFixed(0)} | ${sharp.toFixed(0)} | ${(platform / sharp).toFixed(2)} |`

const toTable = (platform: Cut, sharp: Cut) => [
  '| | the platform | plain sharp | ratio |',
  '| --- | --: | --: | --: |',
  rowOf('time, ms', platform.milliseconds, sharp.milliseconds),
  rowOf('growth of memory, MB', platform.megabytes, sharp.megabytes),
]

const toSentence = ({ before, peak }: Uploads) =>
  `${settings.uploads} uploads of it at once, until all are cut: the product held ${before} MB before and ` +
  `${peak} MB at most. The ceiling is ${settings.ceiling} MB.`

/** Writes `results/pictures.md`. @returns the Markdown */
export const writePictureReport = async (
  { platform, sharp }: { platform: Cut; sharp: Cut },
  uploads: Uploads,
) => {
  const text = [
    '# Pictures',
    describeRun(),
    'A photograph of 24 megapixels cut to all its renditions, each in a process of its own; plain sharp does the same files one by one from the original.',
    toTable(platform, sharp).join('\n'),
    toSentence(uploads),
  ]
  return writeResult('pictures.md', text.join('\n\n'))
}
