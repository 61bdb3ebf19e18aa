'use client'
// An editor's own crop for one rendition: by mouse, by touch, by keyboard.
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useOpenDialog } from '#kit/useOpenDialog.ts'
import ReactCrop, { type PercentCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import type { Crop } from '#collections/fields/image/crops.ts'
import type { Size } from '../region.ts'
import { handleIn, inLanguage, nameIn, type Handle } from './words.ts'

type Props = {
  url: string
  /** Where the frame stands at first. */
  crop: Crop
  /** Width to height; free where there is none. */
  ratio?: number
  onUse: (crop: Crop) => void
  onClose: () => void
}

const smallest = 0.05

const toLabels = (cropArea: string, language: string) => {
  const label = (handle: Handle) => handleIn(handle, language)
  return {
    cropArea,
    nwDragHandle: label('nw'),
    nDragHandle: label('n'),
    neDragHandle: label('ne'),
    eDragHandle: label('e'),
    seDragHandle: label('se'),
    sDragHandle: label('s'),
    swDragHandle: label('sw'),
    wDragHandle: label('w'),
  }
}

const toFrame = ({ left, top, width, height }: Crop): PercentCrop => ({
  ...{ unit: '%', x: left, y: top, width, height },
})

const rounded = (share: number) => Math.round(share * 100) / 100

const toCrop = ({ rendition }: Crop, { x, y, width, height }: PercentCrop): Crop => ({
  rendition,
  left: rounded(x),
  top: rounded(y),
  width: rounded(width),
  height: rounded(height),
})

const toSize = ({ width, height }: HTMLImageElement): Size => ({ width, height })

export const CropDialog = ({ url, crop, ratio, onUse, onClose }: Props) => {
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const { dialog, close } = useOpenDialog()
  const [frame, setFrame] = useState(toFrame(crop))
  const [shown, setShown] = useState<Size>({ width: 0, height: 0 })
  const use = () => {
    onUse(toCrop(crop, frame))
    close()
  }

  return (
    <dialog ref={dialog} className="crop-dialog" onClose={onClose} aria-labelledby="crop-dialog">
      <h2 id="crop-dialog">{nameIn(crop.rendition, i18n.language)}</h2>
      <p>{word('how')}</p>
      <ReactCrop
        ruleOfThirds
        keepSelection
        aspect={ratio}
        ariaLabels={toLabels(word('frame'), i18n.language)}
        crop={frame}
        minWidth={shown.width * smallest}
        minHeight={shown.height * smallest}
        onChange={(_pixels, percent) => setFrame(percent)}
      >
        <img src={url} alt="" onLoad={({ currentTarget }) => setShown(toSize(currentTarget))} />
      </ReactCrop>
      <menu>
        <button type="button" onClick={close}>
          {word('cancel')}
        </button>
        <button id="use-crop" type="button" onClick={use}>
          {word('use')}
        </button>
      </menu>
    </dialog>
  )
}
