'use client'
import { useConfig } from '@payloadcms/ui'

/** The newsroom's time zone, as an IANA name. */
export const useNewsroomZone = () => useConfig().config.admin.timezones.defaultTimezone ?? 'UTC'
