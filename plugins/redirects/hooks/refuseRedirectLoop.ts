import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { RedirectLoop } from '../errors.ts'

const longestChain = 20

type Step = { from: string; except?: number | string; req: PayloadRequest }

const targetOf = async ({ from, except, req }: Step) => {
  const others = except ? [{ id: { not_equals: except } }] : []
  const where = { and: [{ from: { equals: from } }, ...others] }
  const { docs } = await req.payload.find({ collection: 'redirects', where, limit: 1, req })
  return docs[0]?.to
}

/** Following redirects from any path comes to an end. */
export const refuseRedirectLoop: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const from = data.from ?? originalDoc?.from
  let path: string | undefined = data.to ?? originalDoc?.to
  for (let step = 0; path; step++) {
    if (path === from || step > longestChain) throw new RedirectLoop({ path: 'to' })
    path = await targetOf({ from: path, except: originalDoc?.id, req })
  }
  return data
}
