// `npm start`: the server as it runs in production, put together first where its sources have changed.
import { buildServer } from './buildServer.js'

await buildServer()
await import('../../.server/start.js')
