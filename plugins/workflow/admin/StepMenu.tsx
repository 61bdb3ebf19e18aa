'use client'
import { ChevronIcon, Popup, PopupList, useTranslation } from '@payloadcms/ui'
import type { TransitionName } from '../transitions.ts'
import { labelOf } from '../words.ts'
import { deskWord } from './deskWord.ts'

type Props = { names: TransitionName[]; onChoose: (name: TransitionName) => void }

/** The steps that are not foremost; nothing where there are none. */
export const StepMenu = ({ names, onChoose }: Props) => {
  const { i18n } = useTranslation()
  if (names.length === 0) return null
  return (
    <Popup
      id="desk-menu"
      horizontalAlign="right"
      button={
        <span className="desk__more">
          {deskWord(i18n.language)('more')} <ChevronIcon />
        </span>
      }
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {names.map((name) => (
            <PopupList.Button
              key={name}
              id={`desk-${name}`}
              onClick={() => {
                close()
                onChoose(name)
              }}
            >
              {labelOf(name, i18n.language)}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  )
}
