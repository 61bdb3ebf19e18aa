'use client'
// The desk above a story: where it stands, and the steps that may be taken from there.
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { transitionNamed, type TransitionName } from '../transitions.ts'
import { labelOf, nameOf } from '../words.ts'
import { EmbargoEnd } from './EmbargoEnd.tsx'
import { StepDialog } from './StepDialog.tsx'
import { StepMenu } from './StepMenu.tsx'
import { useStep } from './useStep.ts'
import { useStory } from './useStory.ts'
import './desk.css'

// Publishing has its button beside these.
const elsewhere: TransitionName[] = ['publish']

// What most people have come for stands outside the menu.
const foremost: TransitionName[] = ['submit', 'approve', 'unschedule', 'correct', 'reinstate']

export const DeskSteps = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { heldUntil, position, steps } = useStory()
  const takeStep = useStep()
  const [asking, setAsking] = useState<TransitionName>()
  if (!id) return null

  const begin = (name: TransitionName) =>
    transitionNamed(name).asks ? setAsking(name) : void takeStep(name)
  const here = steps.filter((name) => !elsewhere.includes(name))
  const first = foremost.find((name) => here.includes(name))

  return (
    <div className="desk">
      <span className={`desk__position desk__position--${position}`} role="status">
        {heldUntil ? <EmbargoEnd time={heldUntil} /> : nameOf(position, i18n.language)}
      </span>
      {first && (
        <Button id={`desk-${first}`} buttonStyle="secondary" onClick={() => begin(first)}>
          {labelOf(first, i18n.language)}
        </Button>
      )}
      <StepMenu names={here.filter((name) => name !== first)} onChoose={begin} />
      {asking && (
        <StepDialog
          name={asking}
          onClose={() => setAsking(undefined)}
          onTake={(said) => takeStep(asking, said)}
        />
      )}
    </div>
  )
}
