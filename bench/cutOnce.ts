// A process of its own: cuts the photograph that `PHOTOGRAPH` names to all renditions, as the platform
// does (`CUT_BY=platform`) or as plain sharp would, one file after the other from the original. Sends
// milliseconds, and by how much the process has grown at most, in megabytes.
import sharp from 'sharp'
import { cutPicture } from '#plugins/images/renditions/cutPicture.ts'
import { toPlan, type Image } from '#plugins/images/renditions/plan.ts'

const file = process.env.PHOTOGRAPH!
const formats = {
  avif: { quality: 50, effort: 1, chromaSubsampling: '4:2:0' },
  jpeg: { quality: 80 },
}

const byPlatform = async () => {
  for await (const _file of cutPicture(file, {} as Image));
}

const byPlainSharp = async () => {
  const { autoOrient } = await sharp(file).metadata()
  for (const { region, sizes, formats: wanted } of toPlan({} as Image, autoOrient)) {
    for (const format of wanted) {
      for (const { width, height } of sizes) {
        const cut = sharp(file).autoOrient().extract(region).resize(width, height)
        await cut.toFormat(format, formats[format]).toBuffer()
      }
    }
  }
}

const peak = () => process.resourceUsage().maxRSS / 1024

const before = peak()
const start = performance.now()
await (process.env.CUT_BY === 'platform' ? byPlatform() : byPlainSharp())
const milliseconds = performance.now() - start
process.send!({ milliseconds, megabytes: peak() - before }, () => process.exit(0))
