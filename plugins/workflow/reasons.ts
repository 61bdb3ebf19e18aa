// Why a step is refused, by its name and the story's place.
import type { Language, Said } from '#collections/fields/words.ts'
import type { Position, TransitionName } from './transitions.ts'
import { labelOf, nameOf } from './words.ts'

const either = (names: string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names)

export const notYours = (name: TransitionName): Said => ({
  en: `“${labelOf(name, 'en')}” is a step that editors take.`,
  vi: `“${labelOf(name, 'vi')}” là việc của biên tập viên.`,
})

export const elsewhere = (
  name: TransitionName,
  from: readonly Position[],
  position: Position,
): Said => {
  const places = (language: Language) =>
    either(
      from.map((one) => nameOf(one, language)),
      language,
    )
  return {
    en: `“${labelOf(name, 'en')}” is for a story that is ${places('en')}. This one is ${nameOf(position, 'en')}.`,
    vi: `“${labelOf(name, 'vi')}” chỉ dùng cho bài ${places('vi')}. Bài này ${nameOf(position, 'vi')}.`,
  }
}

export const noEmbargo = (name: TransitionName): Said => ({
  en: `“${labelOf(name, 'en')}” needs an embargo. The story has none.`,
  vi: `“${labelOf(name, 'vi')}” chỉ dùng cho bài đang cấm đăng trước giờ. Bài này không bị cấm.`,
})
