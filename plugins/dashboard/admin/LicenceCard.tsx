import { addressOf } from '../addressOf.ts'
import { findEndingLicences } from '../findEndingLicences.ts'
import { Card } from './Card.tsx'
import { adminOf, type DeskProps } from './deskProps.ts'
import { inLanguage } from './words.ts'

/** Pictures in public use whose licence ends; nothing where there are none. */
export const LicenceCard = async ({ req, language }: DeskProps) => {
  const { total, ...filter } = await findEndingLicences(req)
  if (total === 0) return null
  const word = inLanguage(language)
  const link = { href: addressOf(adminOf(req), 'images', filter), label: word('showPictures') }
  return (
    <Card
      heading={word('endingLicences')}
      total={total}
      text={word('endingLicencesAdvice')}
      link={link}
      isWarning
    />
  )
}
