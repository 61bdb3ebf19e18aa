'use client'
// Publishes at once where there is nothing to ask: where something is missing an editor may go on
// all the same, and the change of a public story may be a minor one.
import { FormSubmit, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { labelOf } from '../words.ts'
import { StepDialog } from './StepDialog.tsx'
import { useChecklist } from './useChecklist.ts'
import { useFaults } from './useFaults.ts'
import { useStep } from './useStep.ts'
import { useStory } from './useStory.ts'

export const PublishStory = () => {
  const { hasPublishPermission, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { isPublic, position, steps } = useStory()
  const isModified = useFormModified()
  const missing = useChecklist()
  const faults = useFaults(i18n.language)
  const takeStep = useStep()
  const [isAsking, setIsAsking] = useState(false)
  if (!hasPublishPermission || !id || !steps.includes('publish')) return null

  const hasQuestion = isPublic || missing.length + faults.length > 0
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={position === 'published' && !isModified}
        onClick={() => (hasQuestion ? setIsAsking(true) : void takeStep('publish'))}
        size="medium"
        type="button"
      >
        {labelOf('publish', i18n.language)}
      </FormSubmit>
      {isAsking && (
        <StepDialog
          name="publish"
          isPublic={isPublic}
          onClose={() => setIsAsking(false)}
          onTake={(said) => takeStep('publish', said)}
        />
      )}
    </>
  )
}
