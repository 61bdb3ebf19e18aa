// A story's way through the desk: from draft to approved, out to readers and back, by one table.
import type { Plugin } from 'payload'
import { transitions } from '#collections/transitions.ts'
import {
  addCollection,
  addCollectionEndpoint,
  addFields,
  addHooks,
  addJob,
  tellFailuresOf,
} from '#kit/extendConfig.ts'
import { setEditComponents } from '#kit/extendPanel.ts'
import { deskButtons, deskFields } from './admin/deskFields.ts'
import { faultsEndpoint } from './faultsEndpoint.ts'
import { forgetFailures, forgetStory } from './hooks/forgetFailures.ts'
import { makeAppointments } from './hooks/makeAppointments.ts'
import { recordStep } from './hooks/recordStep.ts'
import { removeSteps } from './hooks/removeSteps.ts'
import { takeStep } from './hooks/takeStep.ts'
import { keepAppointment } from './jobs/keepAppointment.ts'
import { stepEndpoint } from './stepEndpoint.ts'

export type WorkflowOptions = {
  /**
   * Switches the rules and the buttons off: no new appointments are made. Collection and fields stay,
   * and appointments made before are kept.
   * @default true
   */
  enabled?: boolean
}

export const workflowPlugin =
  ({ enabled = true }: WorkflowOptions = {}): Plugin =>
  (given) => {
    const stored = addFields(addCollection(given, transitions), 'articles', deskFields)
    const cleaned = addHooks(stored, 'articles', {
      afterChange: [forgetFailures],
      beforeDelete: [removeSteps, forgetStory],
    })
    const config = tellFailuresOf(addJob(cleaned, keepAppointment), keepAppointment.slug)
    if (!enabled) return config
    const ruled = addHooks(config, 'articles', {
      beforeChange: [takeStep],
      afterChange: [recordStep, makeAppointments],
    })
    const reachable = [stepEndpoint, faultsEndpoint].reduce(
      (sum, endpoint) => addCollectionEndpoint(sum, 'articles', endpoint),
      ruled,
    )
    return setEditComponents(reachable, 'articles', deskButtons)
  }
