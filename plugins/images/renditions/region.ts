// Where a rendition is cut out of its picture. Pure: the panel shows the same cuts.
import type { Crop } from '#collections/fields/image/crops.ts'
import type { Shape } from './shapes.ts'

export type Size = { width: number; height: number }

/** In pixels of the picture, whole ones. */
export type Region = Size & { left: number; top: number }

/** In percent of the picture, as crops are. */
export type Point = { x: number; y: number }

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most)

const largest = ({ width, height }: Size, ratio: number): Size =>
  width / height > ratio
    ? { width: Math.max(1, Math.round(height * ratio)), height }
    : { width, height: Math.max(1, Math.round(width / ratio)) }

const toPixels = (crop: Crop, { width, height }: Size): Region => {
  const left = within(Math.round((crop.left / 100) * width), 0, width - 1)
  const top = within(Math.round((crop.top / 100) * height), 0, height - 1)
  return {
    left,
    top,
    width: within(Math.round((crop.width / 100) * width), 1, width - left),
    height: within(Math.round((crop.height / 100) * height), 1, height - top),
  }
}

const around = (frame: Region, cut: Size, point: Point): Region => ({
  ...cut,
  left: within(
    Math.round(point.x - cut.width / 2),
    frame.left,
    frame.left + frame.width - cut.width,
  ),
  top: within(
    Math.round(point.y - cut.height / 2),
    frame.top,
    frame.top + frame.height - cut.height,
  ),
})

type Wish = { picture: Size; focalPoint: Point; shape: Shape; crop?: Crop }

/**
 * The largest part of the picture, or of an editor's crop, that has the shape: as near to the focal
 * point as the edges allow, in a crop in its middle. A shape that is uncut takes all there is.
 */
export const toRegion = ({ picture, focalPoint, shape, crop }: Wish): Region => {
  const frame = crop ? toPixels(crop, picture) : { left: 0, top: 0, ...picture }
  if (shape.isUncut) return frame
  const cut = largest(frame, shape.width / shape.height)
  const point = crop
    ? { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 }
    : { x: (focalPoint.x / 100) * picture.width, y: (focalPoint.y / 100) * picture.height }
  return around(frame, cut, point)
}
