import { pictureTicket } from '#collections/access/pictureTicket.ts'

const pictures = /\/api\/(?:images|renditions)\/file\/([^"\\\s?]+)/g

type Grant = { secret: string; expiresAt: Date }

/** The same answer, with a ticket at the address of every picture and rendition, in fields and in HTML. */
export const withTickets = <T extends object>(answer: T, { secret, expiresAt }: Grant): T =>
  JSON.parse(
    JSON.stringify(answer).replace(pictures, (address, name: string) => {
      const file = decodeURIComponent(name)
      return `${address}?ticket=${pictureTicket(secret, { file, expiresAt })}`
    }),
  )
