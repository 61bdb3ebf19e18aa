import type { PayloadRequest } from 'payload'

/** What each desk is given: who asks, in which language, and by which clock times are shown. */
export type DeskProps = { req: PayloadRequest; language: string }

/** The newsroom's time zone, as an IANA name. */
export const zoneOf = ({ payload }: PayloadRequest) =>
  payload.config.admin.timezones.defaultTimezone ?? 'UTC'

/** The panel's own address. */
export const adminOf = ({ payload }: PayloadRequest) => payload.config.routes.admin
