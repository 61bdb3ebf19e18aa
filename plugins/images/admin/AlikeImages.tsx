'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { AlikeImage } from '../copies/findAlike.ts'
import { useAbout } from './useAbout.ts'
import { imageWord } from './words.ts'

/** Pictures that look nearly the same; nothing where there are none. */
export const AlikeImages = ({ id }: { id?: number | string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const images = useAbout<{ docs: AlikeImage[] }>('alike', id)?.docs ?? []
  if (images.length === 0) return null
  return (
    <section>
      <h3>{imageWord(i18n.language)('alike')}</h3>
      <ul className="image-notes__alike">
        {images.map(({ id, alt, thumbnailURL }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/images/${id}`} title={alt}>
              {thumbnailURL ? <img src={thumbnailURL} alt={alt} /> : alt}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
