const minute = 60_000

const units = [
  { unit: 'day', length: 24 * 60 * minute },
  { unit: 'hour', length: 60 * minute },
  { unit: 'minute', length: minute },
] as const

/** How long ago a moment (ISO 8601) was, in whole units of the largest that fits: "3 hours ago". */
export const ageOf = (moment: string, now: Date, language: string) => {
  const passed = Math.max(0, now.getTime() - Date.parse(moment))
  const { unit, length } = units.find((one) => passed >= one.length) ?? units[2]
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(passed / length), unit)
}
