import type { InputHTMLAttributes } from 'react'
import type { RefusedForm } from '#client/pageParts.ts'
import { fieldOf, sayRefusal } from '../../refusals.ts'
import type { Language } from '../../words.ts'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  form: RefusedForm['name']
  name: string
  label: string
  language: Language
  refused?: RefusedForm
  rows?: number
}

const faultAt = ({ refused, name, language }: Props) => {
  const fault = refused?.faults.find((one) => fieldOf(one) === name)
  return fault && sayRefusal(language, fault)
}

/** A field with its label and, below it, what is wrong with it; several lines with `rows`. */
export const Field = (props: Props) => {
  const { form, label, language: _language, refused, rows, ...input } = props
  const id = `${form}-${props.name}`
  const fault = faultAt(props)
  const Input = rows ? 'textarea' : 'input'
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {props.required && <span aria-hidden="true"> *</span>}
      </label>
      <Input
        {...(input as object)}
        {...(rows ? { rows } : {})}
        id={id}
        defaultValue={refused?.values[props.name]}
        aria-describedby={`${id}-fault`}
        aria-invalid={fault ? true : undefined}
      />
      <p className="fault" id={`${id}-fault`}>
        {fault}
      </p>
    </div>
  )
}
