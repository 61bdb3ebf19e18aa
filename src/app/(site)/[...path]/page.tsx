// Addresses that are nobody's: those of an older site lead to where their stories are now.
import { followRedirect } from '../followRedirect.ts'
import { Nowhere } from '../answerOf.ts'
import { metadataOrNowhere, orNowhere } from '../orNowhere.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ path: string[] }> }

const nobody = async ({ params }: Props): Promise<never> => {
  await followRedirect(`/${(await params).path.join('/')}`)
  throw new Nowhere(404)
}

export const generateMetadata = metadataOrNowhere(async (): Promise<never> => {
  throw new Nowhere(404)
})

export default orNowhere(nobody)
