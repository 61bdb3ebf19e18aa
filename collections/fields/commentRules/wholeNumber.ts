import type { NumberField } from 'payload'

type Words = { en: string; vi: string }
type Settled = {
  name: string
  label: Words
  /** What a newsroom that has settled nothing goes by. */
  standard: number
  min?: number
  max: number
  help?: Words
}

/** A number that moderators settle. @default min 0 */
export const wholeNumber = ({
  name,
  label,
  standard,
  min = 0,
  max,
  help,
}: Settled): NumberField => ({
  name,
  type: 'number',
  required: true,
  defaultValue: standard,
  min,
  max,
  label,
  admin: { description: help, step: 1 },
})

export const zeroMeansNever = { en: '0: never.', vi: '0: không bao giờ.' }
export const zeroMeansNoLimit = { en: '0: no limit.', vi: '0: không giới hạn.' }
