import type { Fault } from '#client/pageParts.ts'
import { sayRefusal } from '../refusals.ts'
import { languageOf } from './faults.ts'

/** Tells the reader something, in the line that the form or section has for it; read out. */
export const say = (place: Element, text: string) => {
  place.querySelector('[data-said]')!.textContent = text
}

/** Why something was not done that has no form. */
export const sayRefused = (place: Element, faults: Fault[]) =>
  say(place, sayRefusal(languageOf(place), faults[0]!))
