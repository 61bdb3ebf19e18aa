'use client'
import { DatePicker, useTranslation } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { useNewsroomZone } from './useNewsroomZone.ts'
import { fromClock, nameZone, toClock } from './zone.ts'
import './newsroomTime.css'

type Props = {
  date?: unknown
  isFixed: boolean
  value?: string | null
  setValue: (value: string | null) => void
}

/** Picks by the newsroom's clock, whose zone stands below. */
export const NewsroomTimePicker = ({ date, isFixed, setValue, value }: Props) => {
  const zone = useNewsroomZone()
  const { i18n } = useTranslation()
  return (
    <>
      <DatePicker
        {...(date as ComponentProps<typeof DatePicker>)}
        readOnly={isFixed}
        value={value ? toClock(value, zone) : undefined}
        onChange={(picked) => {
          if (!isFixed) setValue(picked ? fromClock(picked, zone) : null)
        }}
      />
      <p className="newsroom-time__zone">
        {nameZone(zone, i18n.language, value ? new Date(value) : undefined)}
      </p>
    </>
  )
}
