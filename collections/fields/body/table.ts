import type { Block, Field } from 'payload'

const headers: Field = {
  type: 'row',
  fields: [
    {
      name: 'hasHeaderRow',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'First row is a header', vi: 'Hàng đầu là tiêu đề' },
    },
    {
      name: 'hasHeaderColumn',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'First column is a header', vi: 'Cột đầu là tiêu đề' },
    },
  ],
}

/** Figures in rows and columns, pasted from a spreadsheet or typed. */
export const table: Block = {
  slug: 'table',
  labels: {
    singular: { en: 'Table', vi: 'Bảng' },
    plural: { en: 'Tables', vi: 'Bảng' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'cells',
      type: 'textarea',
      required: true,
      maxLength: 20_000,
      label: { en: 'Rows', vi: 'Các hàng' },
      admin: {
        rows: 6,
        description: {
          en: 'Paste from a spreadsheet, or type one row a line with | between cells.',
          vi: 'Dán từ bảng tính, hoặc gõ mỗi dòng một hàng, giữa các ô có dấu |.',
        },
        components: { afterInput: ['/collections/fields/body/TablePreview.tsx#TablePreview'] },
      },
    },
    headers,
    {
      name: 'caption',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Caption and source', vi: 'Chú thích và nguồn' },
    },
  ],
}
