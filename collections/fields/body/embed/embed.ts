import type { Block, Field, TextField } from 'payload'
import { sayTo } from '../../words.ts'
import { readAddress, refusal } from './readAddress.ts'

const address: TextField = {
  name: 'url',
  type: 'text',
  required: true,
  maxLength: 2000,
  label: { en: 'Address', vi: 'Địa chỉ (URL)' },
  validate: (value: unknown, { req }: { req?: { i18n?: { language?: string } } }) =>
    readAddress(value) !== undefined || sayTo(req, refusal),
  admin: {
    description: {
      en: 'YouTube and Vimeo play in the story; Facebook, TikTok, X, Instagram become a link.',
      vi: 'YouTube, Vimeo phát ngay trong bài; Facebook, TikTok, X, Instagram thành đường dẫn.',
    },
  },
}

// What the address was read as, kept by the platform for whoever takes the body as it is stored.
const readAs = (name: string): Field => ({ name, type: 'text', admin: { hidden: true } })

/** A video or a post of another site, by its address. */
export const embed: Block = {
  slug: 'embed',
  labels: {
    singular: { en: 'Video or post', vi: 'Video, bài mạng xã hội' },
    plural: { en: 'Videos and posts', vi: 'Video, bài mạng xã hội' },
  },
  admin: { disableBlockName: true },
  fields: [
    address,
    {
      name: 'title',
      type: 'text',
      maxLength: 200,
      label: { en: 'What it shows', vi: 'Nội dung' },
      admin: {
        description: {
          en: 'Read out to those who cannot see it; the words of the link.',
          vi: 'Đọc cho người không nhìn được; cũng là chữ của đường dẫn.',
        },
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Caption', vi: 'Chú thích' },
    },
    readAs('provider'),
    readAs('mediaId'),
  ],
}
