/** "Lan@example.com" as "l…@example.com": enough to recognise, too little to write to. */
export const maskEmail = (email: string) => {
  const [name = '', domain = ''] = email.trim().toLowerCase().split('@')
  return `${name.slice(0, 1)}…@${domain}`
}
