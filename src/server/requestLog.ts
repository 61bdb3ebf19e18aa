import { pinoHttp } from 'pino-http'
import type { Payload } from 'payload'
import { requestIdOf } from './requestId.ts'

// The path alone: a query may hold a token or somebody's words.
const pathOf = (url = '') => url.split('?', 1)[0]

const levelFor = (status: number) => (status >= 500 ? 'error' : 'debug')

/** One line for each answer that was not kept ready: method, path, status, milliseconds, id. */
export const requestLog = ({ logger }: Payload) =>
  pinoHttp({
    logger: logger as never,
    genReqId: requestIdOf,
    customAttributeKeys: { req: 'request', res: 'response', responseTime: 'ms' },
    customLogLevel: (_request, response) => levelFor(response.statusCode),
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: pathOf(url) }),
      res: ({ statusCode }) => ({ status: statusCode }),
    },
  })
