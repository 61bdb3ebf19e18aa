'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { RenditionName } from '#collections/fields/image/renditionNames.ts'
import type { Region, Size } from '../region.ts'
import { shapes } from '../shapes.ts'
import { Cutout } from './Cutout.tsx'
import { inLanguage, nameIn } from './words.ts'

type Props = {
  name: RenditionName
  url: string
  picture: Size
  region: Region
  /** Whether an editor has set the cut, not the focal point. */
  hasCrop: boolean
  onCrop: () => void
  onRemove: () => void
}

/** What one rendition shows, why, and, for those who may save the picture, the ways to change it. */
export const CutItem = ({ name, url, picture, region, hasCrop, onCrop, onRemove }: Props) => {
  const { i18n } = useTranslation()
  const { hasSavePermission } = useDocumentInfo()
  const word = inLanguage(i18n.language)
  const label = nameIn(name, i18n.language)
  const kind = shapes[name].isUncut ? 'uncut' : 'byFocalPoint'
  return (
    <li data-rendition={name}>
      <Cutout {...{ url, picture, region, label }} />
      <strong>{label}</strong>
      <span>{word(hasCrop ? 'ownCrop' : kind)}</span>
      {hasSavePermission && (
        <div className="renditions__buttons">
          <button type="button" aria-label={`${word('crop')}: ${label}`} onClick={onCrop}>
            {word('crop')}
          </button>
          {hasCrop && (
            <button type="button" aria-label={`${word('back')}: ${label}`} onClick={onRemove}>
              {word('back')}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
