/** Whether `address` is whole and begins with http:// or https://. */
export const isWebAddress = (address: unknown): address is string => {
  if (typeof address !== 'string' || !URL.canParse(address)) return false
  return ['http:', 'https:'].includes(new URL(address).protocol)
}
