// What a site must tell so that an editor may embed from it.

/** What an address names at its provider. `url` is the one spelling that is stored. */
export type Found = { id: string; url: string; player?: string; isPortrait?: boolean }

export type Provider = {
  /** As it is printed. */
  label: string
  /** Every host that its addresses are known by, exactly. */
  hosts: string[]
  /** Reads an address at one of these hosts; undefined where it names no video or post. */
  read: (url: URL) => Found | undefined
}

/** The path's parts, without empty ones. */
export const partsOf = ({ pathname }: URL) => pathname.split('/').filter(Boolean)
