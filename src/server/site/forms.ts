// Forms that readers without scripts send: each asks the content API and leads back to the story. What is
// not taken is shown in its form again, as it was typed, with what is wrong beside it.
import type { RequestListener } from 'node:http'
import { Router, urlencoded, type Request, type Response } from 'express'
import { InvalidForm } from '../errors.ts'
import { sendAnswer } from '../sendAnswer.ts'
import { askAsReader } from './askAsReader.ts'
import { formList, type Form, type Values } from './formList.ts'
import { makeOnce } from './makePage.ts'
import { refuseOtherSites } from './refuseOtherSites.ts'

// A field that is there twice counts for none.
const valuesOf = ({ body }: Request) => {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string')) as Values
}

const name = /^[\w-]{1,200}$/

// Both become parts of addresses. Forms below a comment tell the story in a field.
const checkNames = ({ slug = '', comment = 'none' }: Values) => {
  if (!name.test(slug)) throw new InvalidForm({ path: 'slug' })
  if (!name.test(comment)) throw new InvalidForm({ path: 'comment' })
  return slug
}

const answerForm =
  (form: Form, next: RequestListener) => async (request: Request, response: Response) => {
    const values = { ...valuesOf(request), ...(request.params as Values) }
    const slug = checkNames(values)
    const asked = form.toAsked(valuesOf(request), request.params as Values)
    const { status, cookies, faults } = await askAsReader(request, asked)
    response.append('Set-Cookie', cookies)
    if (status < 400) {
      const said = status === 201 ? form.words[0] : form.words.at(-1)
      return response.redirect(303, `/articles/${slug}?said=${said}${form.anchor}`)
    }
    const parts = { asked: [], status, refused: { name: form.name, values, faults } }
    sendAnswer(request, response, await makeOnce(next, `/articles/${slug}`, parts))
  }

/** The forms of the pages that `next` renders. */
export const forms = (next: RequestListener) => {
  const router = Router({ caseSensitive: true })
  const readForm = urlencoded({ extended: false, limit: '64kb' })
  for (const form of formList) {
    router.post(form.path, refuseOtherSites, readForm, answerForm(form, next))
  }
  return router
}
