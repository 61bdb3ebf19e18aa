// What is to be made of a picture: one cut for each name, one file for each width and format of it.
import type { DataFromCollectionSlug } from 'payload'
import type { Crop } from '#collections/fields/image/crops.ts'
import { renditionNames, type RenditionName } from '#collections/fields/image/renditionNames.ts'
import { toRegion, type Region, type Size } from './region.ts'
import { shapes, type Format, type Shape } from './shapes.ts'

export type Image = DataFromCollectionSlug<'images'>

export type Cut = { name: RenditionName; region: Region; sizes: Size[]; formats: Format[] }

/** What renditions depend on: any other change of a picture leaves them as they are. */
const causes = ['filename', 'focalX', 'focalY', 'crops', 'credit', 'copyright'] as const

/** Differs where renditions do. */
export const causesOf = (image: Partial<Image>) =>
  JSON.stringify(causes.map((cause) => image[cause] ?? null))

const fitted = (region: Region, { width, height }: Size): Size => {
  const scale = Math.min(1, width / region.width, height / region.height)
  return {
    width: Math.max(1, Math.round(region.width * scale)),
    height: Math.max(1, Math.round(region.height * scale)),
  }
}

// What has pixels enough has the shape's own size: a region of whole pixels has not quite its ratio.
const fullSize = (region: Region, { width, height, isUncut }: Shape): Size =>
  !isUncut && region.width >= width && region.height >= height
    ? { width, height }
    : fitted(region, { width, height })

// Never enlarged: what a small picture cannot fill is as large as it is, and made once.
const sizesOf = (region: Region, shape: Shape): Size[] => {
  const { height, alsoWide = [] } = shape
  const full = fullSize(region, shape)
  const narrower = alsoWide.filter((wide) => wide < full.width)
  return [...narrower.map((wide) => fitted(region, { width: wide, height })), full]
}

export const toPlan = (image: Image, picture: Size): Cut[] => {
  const crops = (image.crops ?? []) as Crop[]
  const focalPoint = { x: image.focalX ?? 50, y: image.focalY ?? 50 }
  return renditionNames.map((name) => {
    const crop = crops.find(({ rendition }) => rendition === name)
    const region = toRegion({ picture, focalPoint, shape: shapes[name], crop })
    return { name, region, sizes: sizesOf(region, shapes[name]), formats: shapes[name].formats }
  })
}
