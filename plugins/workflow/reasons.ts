// Why a step is refused, in the panel's two languages. The panel takes what stands behind a colon for
// a list of fields: there is none here.
import type { PayloadRequest } from 'payload'
import { languageFor, type Said } from '#collections/fields/words.ts'
import type { Position, TransitionName } from './transitions.ts'
import { labelOf, nameOf } from './words.ts'

type Language = keyof Said
type Reason = (language: Language) => string

const either = (names: string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names)

const always =
  (said: Said): Reason =>
  (language) =>
    said[language]

export const reasons = {
  notYours:
    (name: TransitionName): Reason =>
    (language) =>
      ({
        en: `“${labelOf(name, 'en')}” is a step that editors take.`,
        vi: `“${labelOf(name, 'vi')}” là việc của biên tập viên.`,
      })[language],
  elsewhere:
    (name: TransitionName, from: readonly Position[], position: Position): Reason =>
    (language) => {
      const [step, here] = [labelOf(name, language), nameOf(position, language)]
      const places = either(
        from.map((one) => nameOf(one, language)),
        language,
      )
      return {
        en: `“${step}” is for a story that is ${places}. This one is ${here}.`,
        vi: `“${step}” chỉ dùng cho bài ${places}. Bài này ${here}.`,
      }[language]
    },
  noEmbargo:
    (name: TransitionName): Reason =>
    (language) =>
      ({
        en: `“${labelOf(name, 'en')}” needs an embargo. The story has none.`,
        vi: `“${labelOf(name, 'vi')}” chỉ dùng cho bài đang cấm đăng trước giờ. Bài này không bị cấm.`,
      })[language],
  forReaders: always({
    en: 'This changes what readers see. Send it without `draft=true`.',
    vi: 'Việc này đổi những gì bạn đọc thấy. Hãy gửi không kèm `draft=true`.',
  }),
  wordsMissing: always({
    en: 'This step needs a word about it.',
    vi: 'Bước này cần vài lời giải thích.',
  }),
  timeMissing: always({ en: 'This step needs a time.', vi: 'Bước này cần ngày giờ.' }),
  timeIsPast: always({
    en: 'This time has passed already.',
    vi: 'Thời điểm này đã qua.',
  }),
  embargoedAndScheduled: always({
    en: 'A story under embargo is not scheduled, and a scheduled one gets no embargo.',
    vi: 'Bài cấm đăng trước giờ thì không hẹn giờ, bài đã hẹn giờ thì không đặt lệnh cấm.',
  }),
  alreadyPublic: always({
    en: 'Readers have this story already. Unpublish or withdraw it.',
    vi: 'Bạn đọc đã thấy bài này. Hãy gỡ bài hoặc rút bài.',
  }),
  newerChanges: always({
    en: 'Newer changes lie beside the public version. Say `_status`, or save with `draft=true`.',
    vi: 'Có bản sửa mới bên cạnh bản đã đăng. Hãy nói rõ `_status`, hoặc lưu với `draft=true`.',
  }),
  nothingChanged: always({
    en: 'Nothing of this is yours to change, or it stands so already.',
    vi: 'Không có gì trong đây thuộc quyền sửa của bạn, hoặc bài vốn đã như thế.',
  }),
}

/** A reason in the language of whoever is refused. */
export const tell = ({ i18n }: PayloadRequest, reason: Reason) =>
  reason(languageFor(i18n?.language))
