// Programs elsewhere are told what happens in public, by messages that are signed and sent until taken.
import type { Config, Plugin, TaskConfig } from 'payload'
import { webhookDeliveries } from '#collections/webhookDeliveries.ts'
import { webhooks } from '#collections/webhooks.ts'
import {
  addCatchUp,
  addCollection,
  addCollectionEndpoint,
  addFields,
  addHooks,
  addJob,
  addQueue,
} from '#kit/extendConfig.ts'
import { normalizeText } from '#kit/normalizeText.ts'
import { redeliverButton, rotateButton } from './admin/buttons.ts'
import { redeliver } from './endpoints/redeliver.ts'
import { rotateSecret } from './endpoints/rotateSecret.ts'
import { forgetDeliveries } from './forgetDeliveries.ts'
import { checkUrl } from './hooks/checkUrl.ts'
import { noteBefore } from './hooks/noteBefore.ts'
import { removeDeliveries } from './hooks/removeDeliveries.ts'
import { startAnew } from './hooks/startAnew.ts'
import { tellOfComment } from './hooks/tellOfComment.ts'
import { tellOfDeleted, tellOfStory } from './hooks/tellOfStory.ts'
import { mailWebhookIsOff } from './mail/mailWebhookIsOff.ts'
import { secretField } from './secret.ts'
import { deliverWebhook } from './sending/deliverWebhook.ts'
import { queue } from './sending/queueDelivery.ts'
import { takeUpLost } from './sending/takeUpLost.ts'
import { tellOfRatings } from './tellOfRatings.ts'
import { settle, type WebhooksOptions, type WebhooksSettings } from './settings.ts'

export type { WebhooksOptions } from './settings.ts'

const withSchema = (given: Config, settings: WebhooksSettings) => {
  const { enabled } = settings
  const stored = [webhooks, webhookDeliveries].reduce(addCollection, given)
  const shown = addFields(stored, 'webhooks', [secretField, rotateButton(enabled)])
  const config = addFields(shown, 'webhook-deliveries', [redeliverButton(enabled)])
  return [deliverWebhook, tellOfRatings, forgetDeliveries, mailWebhookIsOff]
    .map((job) => job(settings) as TaskConfig)
    .reduce(addJob, addHooks(config, 'webhooks', { beforeDelete: [removeDeliveries] }))
}

const withEvents = (given: Config) => {
  const config = addHooks(given, 'articles', {
    beforeChange: [noteBefore],
    afterChange: [tellOfStory],
    afterDelete: [tellOfDeleted],
  })
  return addHooks(config, 'comments', { afterChange: [tellOfComment] })
}

export const webhooksPlugin =
  (options: WebhooksOptions = {}): Plugin =>
  (given) => {
    const settings = settle(options)
    const stored = withSchema(given, settings)
    if (!settings.enabled) return stored
    const ruled = addHooks(withEvents(addQueue(stored, queue)), 'webhooks', {
      beforeValidate: [normalizeText, checkUrl(settings)],
      beforeChange: [startAnew],
    })
    const config = addCollectionEndpoint(ruled, 'webhooks', rotateSecret)
    return addCatchUp(addCollectionEndpoint(config, 'webhook-deliveries', redeliver), takeUpLost)
  }
