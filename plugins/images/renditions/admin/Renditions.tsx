'use client'
// What is cut of a picture for each use, and crops of an editor's own, on the picture's page.
import { FieldLabel, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useState } from 'react'
import type { Crop } from '#collections/fields/image/crops.ts'
import type { Rendition } from '#collections/fields/image/renditionFields.ts'
import { renditionNames, type RenditionName } from '#collections/fields/image/renditionNames.ts'
import { toRegion, type Region, type Size } from '../region.ts'
import { shapes } from '../shapes.ts'
import { CropDialog } from './CropDialog.tsx'
import { CutItem } from './CutItem.tsx'
import { StateLine } from './StateLine.tsx'
import type { State } from './useRenditionState.ts'
import { inLanguage } from './words.ts'
import './renditions.css'

type Picture = Size & {
  url: string
  focalX?: number
  focalY?: number
  crops?: Crop[] | null
  renditions?: Rendition[] | null
  renditionState?: State
  updatedAt: string
}

const ratioOf = ({ width, height, isUncut }: (typeof shapes)[RenditionName]) =>
  isUncut ? undefined : width / height

// The original may be large: a smaller file that shows all of it does.
const wholeOf = ({ url, renditions, crops }: Picture) => {
  const isCut = crops?.some(({ rendition }) => rendition === 'hero')
  const hero = renditions?.find(({ name }) => name === 'hero')
  return (!isCut && hero?.url) || url
}

const toCrop = (rendition: RenditionName, region: Region, { width, height }: Size): Crop => ({
  rendition,
  left: (100 * region.left) / width,
  top: (100 * region.top) / height,
  width: (100 * region.width) / width,
  height: (100 * region.height) / height,
})

/** The crops in the form, and the part of the picture that each name shows with them. */
const useCuts = (picture: Picture) => {
  const { value, setValue } = useField<Crop[] | null>({ path: 'crops' })
  const crops = value ?? []
  const focalPoint = { x: picture.focalX ?? 50, y: picture.focalY ?? 50 }
  const others = (name: RenditionName) => crops.filter(({ rendition }) => rendition !== name)
  return {
    cropOf: (name: RenditionName) => crops.find(({ rendition }) => rendition === name),
    regionOf: (name: RenditionName) =>
      toRegion({
        picture,
        focalPoint,
        shape: shapes[name],
        crop: crops.find(({ rendition }) => rendition === name),
      }),
    set: (crop: Crop) => setValue([...others(crop.rendition), crop]),
    remove: (name: RenditionName) => setValue(others(name)),
  }
}

const Cuts = ({ picture }: { picture: Picture }) => {
  const [open, setOpen] = useState<RenditionName>()
  const { cropOf, regionOf, set, remove } = useCuts(picture)
  const url = wholeOf(picture)
  return (
    <>
      <ul>
        {renditionNames.map((name) => (
          <CutItem
            key={name}
            {...{ name, url, picture }}
            region={regionOf(name)}
            hasCrop={Boolean(cropOf(name))}
            onCrop={() => setOpen(name)}
            onRemove={() => remove(name)}
          />
        ))}
      </ul>
      {open && (
        <CropDialog
          url={url}
          crop={toCrop(open, regionOf(open), picture)}
          ratio={ratioOf(shapes[open])}
          onUse={set}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

export const Renditions = ({ field }: UIFieldClientProps) => {
  const { data, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const picture = data as Picture | undefined
  if (!id || !picture?.width) return null
  const { renditionState = 'pending', updatedAt } = picture
  return (
    <div className="field-type renditions">
      <FieldLabel as="span" label={field.label} />
      <p>{inLanguage(i18n.language)('about')}</p>
      <StateLine id={id} state={renditionState} savedAt={updatedAt} />
      <Cuts picture={picture} />
    </div>
  )
}
