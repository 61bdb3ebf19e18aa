'use client'
// The desk's box beside a story: where it stands, and the steps its reader may take from there.
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { transitionNamed, type TransitionName } from '../transitions.ts'
import { labelOf, nameOf } from '../words.ts'
import { StepDialog } from './StepDialog.tsx'
import { useStep } from './useStep.ts'
import { useStory } from './useStory.ts'
import './desk.css'

// Publishing has its button above; reopening comes by itself.
const elsewhere: TransitionName[] = ['publish', 'reopen']

export const DeskSteps = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { position, steps } = useStory()
  const takeStep = useStep()
  const [asking, setAsking] = useState<TransitionName>()
  if (!id) return null

  const begin = (name: TransitionName) =>
    transitionNamed(name).asks ? setAsking(name) : void takeStep(name)

  return (
    <section className="desk" aria-label={labelOf('publish', i18n.language)}>
      <p className={`desk__position desk__position--${position}`} role="status">
        {nameOf(position, i18n.language)}
      </p>
      <div className="desk__steps">
        {steps
          .filter((name) => !elsewhere.includes(name))
          .map((name) => (
            <button key={name} id={`desk-${name}`} type="button" onClick={() => begin(name)}>
              {labelOf(name, i18n.language)}
            </button>
          ))}
      </div>
      {asking && (
        <StepDialog
          name={asking}
          onClose={() => setAsking(undefined)}
          onTake={(said) => takeStep(asking, said)}
        />
      )}
    </section>
  )
}
