'use client'
import { useTranslation } from '@payloadcms/ui'
import { useNewsroomZone } from '#collections/fields/newsroomTime/useNewsroomZone.ts'
import { nameZone, showInZone } from '#collections/fields/newsroomTime/zone.ts'
import { deskWord } from './deskWord.ts'

/** Until when a published story is kept from readers, by the newsroom's clock. */
export const EmbargoEnd = ({ time }: { time: string }) => {
  const { i18n } = useTranslation()
  const zone = useNewsroomZone()
  return (
    <>
      {deskWord(i18n.language)('embargo')}{' '}
      <time dateTime={time} title={nameZone(zone, i18n.language, new Date(time))}>
        {showInZone(time, zone)}
      </time>
    </>
  )
}
