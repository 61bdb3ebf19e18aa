import sharp from 'sharp'

const size = { width: 6000, height: 4000 }

const noise = (width: number, height: number, sigma: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })

/** A JPEG of 24 megapixels, as heavy to read as a photograph: gradients, soft shapes and grain. */
export const makePhotograph = async (file: string) => {
  const { width, height } = size
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#036"/>
    <stop offset=".6" stop-color="#fc8"/><stop offset="1" stop-color="#131"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/></svg>`
  const clouds = await noise(600, 400, 40).png().toBuffer()
  const soft = await sharp(clouds).resize(width, height, { fit: 'fill' }).png().toBuffer()
  const grain = await noise(width, height, 8).png().toBuffer()
  await sharp(Buffer.from(gradient))
    .composite([soft, grain].map((input) => ({ input, blend: 'soft-light' })))
    .removeAlpha()
    .jpeg({ quality: 88 })
    .toFile(file)
}
