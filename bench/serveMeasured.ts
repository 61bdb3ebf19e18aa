// A process of its own: the product as `npm start` brings it up, which tells whoever asks how many bytes
// its cache keeps.
import '../src/server/start.ts'
import { getPayload } from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import config from '../src/payload.config.ts'

// The one that is running already.
const payload = await getPayload({ config })

process.on('message', () => process.send!(deliveryCacheOf(payload).figures().bytes))
