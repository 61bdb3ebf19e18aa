import { defineError } from '#kit/defineError.ts'

export const AdminsOnly = defineError('ADMINS_ONLY', 'Only admins may do this.', 403)
export const WebhookUrlRefused = defineError(
  'WEBHOOK_URL_REFUSED',
  'Give an address that begins with https:// and has no name or password in it.',
  422,
)
export const PrivateAddress = defineError(
  'WEBHOOK_PRIVATE_ADDRESS',
  'This address leads into a private network.',
  422,
)
export const WebhookNotFound = defineError('WEBHOOK_NOT_FOUND', 'There is no such webhook.', 404)
export const DeliveryNotFound = defineError(
  'WEBHOOK_DELIVERY_NOT_FOUND',
  'There is no such delivery: they are kept for a time only.',
  404,
)
export const WebhookIsOff = defineError(
  'WEBHOOK_IS_OFF',
  'This webhook is switched off: switch it on, then send again.',
  409,
)
