'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { savesDraft } from '../savesDraft.ts'
import { transitionNamed, type TransitionName } from '../transitions.ts'
import { useStory } from './useStory.ts'

/** What somebody has said in the dialog, in the names of the fields. */
export type Said = Record<string, unknown>

/**
 * Takes a step by saving the form with what the step sets: what is on the screen is what goes on.
 * Answers whether the platform has taken it; a refusal is shown by the form.
 */
export const useStep = () => {
  const { config } = useConfig()
  const { id, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const { position } = useStory()

  return async (name: TransitionName, said: Said = {}) => {
    const { sets } = transitionNamed(name)
    const isDraft = savesDraft(name, position)
    const stored = await submit({
      action: `${config.routes.api}/articles/${id}?depth=0&draft=${isDraft}`,
      method: 'PATCH',
      overrides: { _status: isDraft ? 'draft' : 'published', ...sets, ...said },
      skipValidation: isDraft || sets._status === 'draft',
    })
    if (stored && !isDraft) {
      setHasPublishedDoc(sets._status !== 'draft')
      setUnpublishedVersionCount(0)
    }
    return Boolean(stored)
  }
}
