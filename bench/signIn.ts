/** The settings by which the product makes its first admin. */
export const firstAdmin = {
  ADMIN_EMAIL: 'bench@news.test',
  ADMIN_PASSWORD: 'correct horse battery',
}

/** The headers by which the management API knows the first admin. */
export const signIn = async (base: string) => {
  const body = JSON.stringify({
    email: firstAdmin.ADMIN_EMAIL,
    password: firstAdmin.ADMIN_PASSWORD,
  })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${base}/api/users/login`, { method: 'POST', headers, body })
  return { authorization: `JWT ${(await answer.json()).token}` }
}
