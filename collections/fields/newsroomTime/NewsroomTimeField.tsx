'use client'
// Payload's date field with the newsroom's clock in place of the computer's. What is stored stays a
// plain moment in UTC.
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { NewsroomTimePicker } from './NewsroomTimePicker.tsx'

const Field = ({ field, path: given, readOnly }: DateFieldClientProps) => {
  const { admin, label, required } = field
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const isFixed = Boolean(readOnly || disabled)
  const classes = [fieldBaseClass, 'date-time-field', admin?.className]
  if (showError) classes.push('date-time-field--has-error')
  if (isFixed) classes.push('read-only')
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel {...{ label, path, required }} />}
      />
      <div className={`${fieldBaseClass}__wrap`} id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError {...{ path, showError }} />}
        />
        {BeforeInput}
        <NewsroomTimePicker {...{ date: admin?.date, isFixed, setValue, value }} />
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}

export const NewsroomTimeField = withCondition(Field)
