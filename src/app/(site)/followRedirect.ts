import { permanentRedirect } from 'next/navigation'
import { ownNewsroom } from './ownNewsroom.ts'

/** Leads on from an address that something has had before. Does nothing for others. */
export const followRedirect = async (path: string) => {
  const { data } = await ownNewsroom().GET('/v1/redirects', { params: { query: { path } } })
  if (data) permanentRedirect(data.to)
}
