'use client'
// An editor's own crop for one rendition: by mouse, by touch, by keyboard.
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import ReactCrop, { type PercentCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import type { Crop } from '#collections/fields/image/crops.ts'
import type { Size } from '../region.ts'
import { inLanguage, nameIn } from './words.ts'

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

const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const

const toLabels = (cropArea: string, handle: string) => ({
  cropArea,
  ...(Object.fromEntries(handles.map((name) => [`${name}DragHandle`, handle])) as Record<
    `${(typeof handles)[number]}DragHandle`,
    string
  >),
})

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

export const CropDialog = ({ url, crop, ratio, onUse, onClose }: Props) => {
  const { i18n } = useTranslation()
  const word = inLanguage(i18n.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [frame, setFrame] = useState(toFrame(crop))
  const [shown, setShown] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className="crop-dialog" onClose={onClose} aria-labelledby="crop-dialog">
      <h2 id="crop-dialog">{nameIn(crop.rendition, i18n.language)}</h2>
      <p>{word('how')}</p>
      <ReactCrop
        ruleOfThirds
        keepSelection
        aspect={ratio}
        ariaLabels={toLabels(word('frame'), word('handle'))}
        crop={frame}
        minWidth={shown.width * smallest}
        minHeight={shown.height * smallest}
        onChange={(_pixels, percent) => setFrame(percent)}
      >
        <img
          src={url}
          alt=""
          onLoad={({ currentTarget: { width, height } }) => setShown({ width, height })}
        />
      </ReactCrop>
      <menu>
        <button type="button" onClick={onClose}>
          {word('cancel')}
        </button>
        <button id="use-crop" type="button" onClick={() => onUse(toCrop(crop, frame))}>
          {word('use')}
        </button>
      </menu>
    </dialog>
  )
}
