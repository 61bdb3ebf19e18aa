import { languageFor, speak } from '#collections/fields/words.ts'

/** What the panel says beside a picture. */
export const imageWord = speak({
  copy: { en: 'This picture is there already:', vi: 'Ảnh này đã có trong kho:' },
  useIt: { en: 'open it and use that one', vi: 'mở ảnh đó để dùng' },
  over: {
    en: 'The licence has run out. Do not use this picture.',
    vi: 'Đã hết hạn sử dụng ảnh này.',
  },
  usedIn: { en: 'Used in', vi: 'Đang dùng ở' },
  unused: { en: 'Nowhere yet', vi: 'Chưa dùng ở đâu' },
  draft: { en: 'not public', vi: 'chưa công khai' },
  others: { en: 'more that you cannot open', vi: 'nơi khác bạn không mở được' },
  alike: { en: 'Similar pictures', vi: 'Ảnh giống ảnh này' },
  deleteUsed: { en: 'Delete all the same', vi: 'Vẫn xóa ảnh này' },
  deleted: { en: 'The picture is deleted.', vi: 'Đã xóa ảnh.' },
  notDeleted: { en: 'The picture could not be deleted.', vi: 'Chưa xóa được ảnh.' },
  unknown: { en: 'Could not be loaded.', vi: 'Không tải được danh sách.' },
})

/** What a deletion does to the `places` that show a picture. */
export const losePicture = (language: string, places: number) =>
  ({
    en: `This picture is in use in ${places === 1 ? 'one place' : `${places} places`}. Deleted, it is missing there at once and cannot be brought back.`,
    vi: `Ảnh đang được dùng ở ${places} nơi. Nếu xóa, những nơi đó mất ảnh ngay và không thể lấy lại.`,
  })[languageFor(language)]
