import type { RenditionName } from '#collections/fields/image/renditionNames.ts'
import { languageFor, speak, type Said } from '#collections/fields/words.ts'

const words = {
  about: {
    en: 'What pages and social networks show of the picture. Each is cut around the focal point, or by a crop of its own; crops are saved with the picture.',
    vi: 'Phần ảnh mà trang tin và mạng xã hội hiển thị. Ảnh được cắt quanh điểm trọng tâm, trừ bản có khung cắt riêng; khung cắt được lưu cùng ảnh.',
  },
  pending: { en: 'The files are being made…', vi: 'Đang tạo các bản cắt…' },
  ready: { en: 'All files are ready.', vi: 'Các bản cắt đã sẵn sàng.' },
  failed: { en: 'The files could not be made.', vi: 'Chưa tạo được các bản cắt.' },
  again: { en: 'Try again', vi: 'Thử lại' },
  ownCrop: { en: 'Own crop', vi: 'Khung riêng' },
  byFocalPoint: { en: 'By the focal point', vi: 'Theo điểm trọng tâm' },
  uncut: { en: 'Uncut', vi: 'Nguyên khung' },
  crop: { en: 'Crop', vi: 'Cắt' },
  back: { en: 'Remove the crop', vi: 'Bỏ khung cắt' },
  use: { en: 'Use this crop', vi: 'Dùng khung này' },
  cancel: { en: 'Cancel', vi: 'Hủy' },
  how: {
    en: 'Drag the frame or its corners. By keyboard: Tab to the frame or a corner, then arrows; with Shift in larger steps.',
    vi: 'Kéo khung hoặc các góc. Bằng bàn phím: nhấn Tab đến khung hoặc góc, rồi dùng phím mũi tên; giữ Shift để đi bước dài hơn.',
  },
  frame: { en: 'The crop; arrows move it', vi: 'Khung cắt; dùng phím mũi tên để di chuyển' },
} as const

const handles = {
  nw: { en: 'Top left corner', vi: 'Góc trên bên trái' },
  n: { en: 'Top edge', vi: 'Cạnh trên' },
  ne: { en: 'Top right corner', vi: 'Góc trên bên phải' },
  e: { en: 'Right edge', vi: 'Cạnh phải' },
  se: { en: 'Bottom right corner', vi: 'Góc dưới bên phải' },
  s: { en: 'Bottom edge', vi: 'Cạnh dưới' },
  sw: { en: 'Bottom left corner', vi: 'Góc dưới bên trái' },
  w: { en: 'Left edge', vi: 'Cạnh trái' },
} as const

/** What the crop is resized by, in the directions of a compass. */
export type Handle = keyof typeof handles

const names: Record<RenditionName, Said> = {
  thumbnail: { en: 'Thumbnail 4:3', vi: 'Ảnh thu nhỏ 4:3' },
  card: { en: 'Card 4:3', vi: 'Thẻ tin 4:3' },
  square: { en: 'Square 1:1', vi: 'Vuông 1:1' },
  wide: { en: 'Wide 16:9', vi: 'Ngang 16:9' },
  hero: { en: 'Hero', vi: 'Ảnh lớn' },
  social: { en: 'Social networks', vi: 'Mạng xã hội' },
}

export const inLanguage = speak(words)

/** What a rendition is called in the panel. */
export const nameIn = (name: RenditionName, language?: string) => names[name][languageFor(language)]

/** What a handle of the crop is called to those who do not see it. */
export const handleIn = (handle: Handle, language?: string) => {
  const hint = { en: 'arrows resize the crop', vi: 'dùng phím mũi tên để đổi cỡ khung' }
  const told = languageFor(language)
  return `${handles[handle][told]}; ${hint[told]}`
}
