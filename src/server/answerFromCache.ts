import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { deliveryCacheOf } from '#kit/deliveryCache.ts'
import { sendAnswer } from './sendAnswer.ts'

/**
 * Answers a read whose answer is kept, ahead of Express, whose router alone costs more than the
 * rest. @returns whether it did
 */
export const answerFromCache = (
  payload: Payload,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const kept = isRead ? deliveryCacheOf(payload).recall(request.url ?? '') : undefined
  if (!kept) return false
  sendAnswer(request, response, kept)
  return true
}
