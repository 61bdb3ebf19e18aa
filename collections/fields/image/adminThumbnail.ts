import type { Rendition } from './renditionFields.ts'

type Picture = { url?: string | null; renditions?: Rendition[] | null }

/** What stands for a picture in the panel: its thumbnail, or all of it while that is being made. */
export const adminThumbnail = ({ doc }: { doc: Record<string, unknown> }) => {
  const { renditions, url } = doc as Picture
  const thumbnail = renditions?.find(({ name }) => name === 'thumbnail')
  return thumbnail?.url ?? url ?? null
}
