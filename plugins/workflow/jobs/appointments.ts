// What happens to a story by itself, and the field that says when.
export const appointments = {
  publish: { field: 'scheduledFor' },
  unpublish: { field: 'unpublishAt' },
  liftEmbargo: { field: 'embargoedUntil' },
} as const

export type AppointmentName = keyof typeof appointments
