import type { PayloadRequest } from 'payload'

/** Whether the update is its writer's own, of which only the delivery API says so. */
export const isRewritten = ({ context }: PayloadRequest, id?: string) =>
  id !== undefined && context.writtenComment === id
