'use client'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCopy } from './useCopy.ts'
import { imageWord } from './words.ts'
import './imageNotes.css'

/** Names the picture that the chosen file would be a second copy of. */
export const CopyNotice = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const copy = useCopy(useFormFields(([fields]) => fields.file?.value))
  const word = imageWord(i18n.language)
  return (
    <div className="image-copy" aria-live="polite">
      {copy && (
        <>
          {copy.thumbnailURL && <img src={copy.thumbnailURL} alt="" />}
          <p>
            {word('copy')} <strong>{copy.originalName ?? copy.alt}</strong> –{' '}
            <a
              href={`${config.routes.admin}/collections/images/${copy.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {word('useIt')}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
