'use client'
import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { hasRole } from '#collections/access/hasRole.ts'
import { positionOf } from '../position.ts'
import { takenNames, transitionNamed, type DeskState } from '../transitions.ts'

const valueOf = (field?: { value?: unknown }) => (field?.value ?? null) as never

/** The desk's part of the form that is open. */
const useDeskState = (): DeskState => {
  const stage = useFormFields(([fields]) => valueOf(fields.stage))
  const scheduledFor = useFormFields(([fields]) => valueOf(fields.scheduledFor))
  const embargoedUntil = useFormFields(([fields]) => valueOf(fields.embargoedUntil))
  const withdrawnAt = useFormFields(([fields]) => valueOf(fields.withdrawnAt))
  return { stage, scheduledFor, embargoedUntil, withdrawnAt }
}

/**
 * Where the story in the form stands, and the steps that its user may take from there; `heldUntil`
 * where it is published under embargo.
 */
export const useStory = () => {
  const { user } = useAuth()
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const state = useDeskState()
  const isWhole = hasPublishedDoc && unpublishedVersionCount === 0
  const position = positionOf({ ...state, _status: isWhole ? 'published' : 'draft' })
  const isHeld = Date.parse(state.embargoedUntil ?? '') > Date.now()
  const isPublic = hasPublishedDoc && !isHeld
  const steps = takenNames.filter((name) => {
    const { from, roles, whileEmbargoed, whilePublished } = transitionNamed(name)
    const isOut = hasPublishedDoc || !whilePublished
    const isHere = from.includes(position) && isOut && (isHeld || !whileEmbargoed)
    // Nothing new to submit; nothing left to hold back.
    const isIdle =
      (name === 'submit' && position === 'published') || (name === 'embargo' && isPublic)
    return isHere && !isIdle && hasRole(user as never, ...roles)
  })
  const heldUntil = position === 'published' && isHeld ? state.embargoedUntil : undefined
  return { heldUntil, isPublic, position, steps }
}
