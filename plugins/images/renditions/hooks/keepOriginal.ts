import type { CollectionBeforeOperationHook } from 'payload'

type Edits = { focalPoint?: { x?: unknown; y?: unknown } }
type Data = { focalX?: unknown; focalY?: unknown }

// Payload takes 0 for no focal point.
const toShare = (value: unknown) => {
  const share = Math.round(Number(value))
  return value === undefined || value === null || Number.isNaN(share)
    ? undefined
    : Math.min(Math.max(share, 1), 100)
}

const toPoint = ({ focalPoint }: Edits, { focalX, focalY }: Data) => {
  const [x, y] = [toShare(focalPoint?.x ?? focalX), toShare(focalPoint?.y ?? focalY)]
  return x === undefined || y === undefined ? {} : { focalX: x, focalY: y }
}

/**
 * Keeps an editor's focal point with the picture. Payload would write the file anew for it, under the
 * name it has, and cut it where somebody asks for that: the picture as it is stored stays.
 */
export const keepOriginal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update'
  if (!isWrite || !('data' in args)) return args
  const { uploadEdits = {}, ...query } = req.query as { uploadEdits?: Edits }
  req.query = query
  const given = (args.data ?? {}) as Data
  const { focalX: _x, focalY: _y, ...data } = given
  return { ...args, data: { ...data, ...toPoint(uploadEdits, given) } } as typeof args
}
