import type { TaskConfig } from 'payload'
import type { WebhooksSettings } from '../settings.ts'
import { toLetter } from './letter.ts'

const minute = 60 * 1000

/** Writes to one admin that a webhook is off; not where it is on again. Tried again where mail fails. */
export const mailWebhookIsOff = ({
  language,
  siteUrl,
}: WebhooksSettings): TaskConfig<'mailWebhookIsOff'> => ({
  slug: 'mailWebhookIsOff',
  inputSchema: [
    { name: 'webhook', type: 'text', required: true },
    { name: 'person', type: 'text', required: true },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: minute } },
  handler: async ({ input, req: { payload } }) => {
    const plain = { depth: 0, disableErrors: true } as const
    const webhook = await payload.findByID({ collection: 'webhooks', id: input.webhook, ...plain })
    const person = await payload.findByID({ collection: 'users', id: input.person, ...plain })
    if (!person || !webhook?.reason) return { output: {} }
    const { id, name, reason } = webhook
    const address = `${siteUrl}${payload.config.routes.admin}/collections/webhooks/${id}`
    await payload.sendEmail({ to: person.email, ...toLetter({ name, reason, address }, language) })
    return { output: {} }
  },
})
