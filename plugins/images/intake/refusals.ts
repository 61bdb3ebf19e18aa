// Why a file is not taken, told in the language of whoever sent it.
import type { PayloadRequest } from 'payload'
import { sayTo, type Said } from '#collections/fields/words.ts'
import { PublicError } from '#kit/defineError.ts'

const refusals = {
  IMAGE_FILE_MISSING: {
    en: 'Send the picture as a file. Addresses of pictures are not fetched.',
    vi: 'Hãy gửi ảnh dưới dạng tệp. Hệ thống không tự tải ảnh từ địa chỉ web.',
  },
  IMAGE_TYPE_REFUSED: {
    en: 'Pictures are JPEG, PNG, WebP or AVIF files. This file is none of these.',
    vi: 'Chỉ nhận ảnh JPEG, PNG, WebP hoặc AVIF. Tệp này không thuộc các loại đó.',
  },
  IMAGE_IS_HEIC: {
    en: 'HEIC pictures cannot be read here. Export the picture as JPEG and upload that.',
    vi: 'Không đọc được ảnh HEIC. Hãy xuất ảnh sang JPEG rồi tải lên.',
  },
  IMAGE_MISLABELLED: {
    en: 'The name or the type of this file says another format than it has. Save it anew.',
    vi: 'Tên hoặc kiểu của tệp không khớp với định dạng thật. Hãy lưu lại ảnh cho đúng định dạng.',
  },
  IMAGE_IS_MORE: {
    en: 'This file is a picture and something else as well: an archive, a page or a program. Export the picture anew.',
    vi: 'Tệp này vừa là ảnh vừa là thứ khác: tệp nén, trang web hoặc chương trình. Hãy xuất lại ảnh.',
  },
  IMAGE_DAMAGED: {
    en: 'This picture is damaged or incomplete. Export it again and upload that.',
    vi: 'Ảnh bị hỏng hoặc chưa đủ dữ liệu. Hãy xuất lại ảnh rồi tải lên.',
  },
  IMAGE_ANIMATED: {
    en: 'Moving pictures are not taken. Upload one of the frames.',
    vi: 'Không nhận ảnh động. Hãy tải lên một khung hình tĩnh.',
  },
  IMAGE_TOO_LARGE: {
    en: 'This picture has more than 100 megapixels. Make it smaller and upload that.',
    vi: 'Ảnh lớn hơn 100 megapixel. Hãy thu nhỏ ảnh rồi tải lên.',
  },
} satisfies Record<string, Said>

export type RefusalCode = keyof typeof refusals

/** The error, with status 422, that says why a file is refused. */
export const refusalOf = (code: RefusalCode, req: Pick<PayloadRequest, 'i18n'>) => {
  const message = sayTo(req, refusals[code])
  return new PublicError({ code, message, path: 'file' }, 422)
}
