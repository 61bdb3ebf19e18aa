'use client'
// What a desk wants to know before it uses, replaces or deletes a picture.
import { useDocumentInfo } from '@payloadcms/ui'
import { AlikeImages } from './AlikeImages.tsx'
import { LicenceOver } from './LicenceOver.tsx'
import { UsedIn } from './UsedIn.tsx'
import './imageNotes.css'

export const ImageNotes = () => {
  const { id } = useDocumentInfo()
  return (
    <div className="image-notes">
      <LicenceOver />
      <UsedIn id={id} />
      <AlikeImages id={id} />
    </div>
  )
}
