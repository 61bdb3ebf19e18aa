'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRenditionState, type State } from './useRenditionState.ts'
import { inLanguage } from './words.ts'

type Props = { id: number | string; state: State; savedAt: string }

/** Says how far the files are, and lets them be made again where that failed. */
export const StateLine = ({ id, state: saved, savedAt }: Props) => {
  const { i18n } = useTranslation()
  const { hasSavePermission } = useDocumentInfo()
  const word = inLanguage(i18n.language)
  const { state, tryAgain } = useRenditionState(id, { state: saved, at: savedAt })
  return (
    <p role="status" className={`renditions__state renditions__state--${state}`}>
      <span aria-hidden className="renditions__mark" />
      {word(state)}
      {state === 'failed' && hasSavePermission && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={tryAgain}>
          {word('again')}
        </Button>
      )}
    </p>
  )
}
