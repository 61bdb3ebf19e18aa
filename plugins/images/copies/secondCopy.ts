import type { Field } from 'payload'

const folder = '/plugins/images/admin'

const isNew = (_data: unknown, _siblings: unknown, { operation }: { operation?: string }) =>
  operation === 'create'

/** Asked when a picture is sent, and not stored: whether it is wanted though it is there already. */
export const secondCopy: Field[] = [
  {
    name: 'copyNotice',
    type: 'ui',
    admin: {
      condition: isNew,
      disableListColumn: true,
      components: { Field: `${folder}/CopyNotice.tsx#CopyNotice` },
    },
  },
  {
    name: 'secondCopy',
    type: 'checkbox',
    virtual: true,
    label: { en: 'Keep it even if it is there already', vi: 'Vẫn lưu dù ảnh đã có trong kho' },
    // Payload locks virtual fields unless told otherwise.
    admin: { readOnly: false, condition: isNew, disableListColumn: true, disableListFilter: true },
  },
]
