/** What every published page shows anyway. */
export const anyone = () => true
