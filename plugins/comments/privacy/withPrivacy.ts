import type { Config, TaskConfig } from 'payload'
import { addCollectionEndpoint, addDeliveryRoute } from '#kit/extendConfig.ts'
import type { LetterSettings } from '../mail/letterSettings.ts'
import { forgetTraces } from './forgetTraces.ts'
import { mailMyData } from './mailMyData.ts'
import { askToErase, eraseOnPage } from './routes/erasePage.ts'
import { eraseMyData, readMyData, requestMyData } from './routes/myData.ts'
import { eraseEndpoint, exportEndpoint } from './writerEndpoints.ts'

type Settings = LetterSettings & { enabled: boolean }

/** What is forgotten by itself, and the letter with the link to one's data. */
export const privacyJobs = (settings: Settings) =>
  [forgetTraces, mailMyData].map((job) => job(settings) as TaskConfig)

/** What is stored of writers, for themselves and for moderators: to see and to erase. */
export const withPrivacy =
  (settings: LetterSettings) =>
  (given: Config): Config => {
    const config = [exportEndpoint, eraseEndpoint(settings)].reduce(
      (sum, endpoint) => addCollectionEndpoint(sum, 'comments', endpoint),
      given,
    )
    return [
      requestMyData,
      readMyData,
      eraseMyData(settings),
      askToErase(settings),
      eraseOnPage(settings),
    ].reduce(addDeliveryRoute, config)
  }
