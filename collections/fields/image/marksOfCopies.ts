import type { TextField } from 'payload'
import { isStaff } from '../../access/isStaff.ts'
import { nobody } from '../../access/nobody.ts'

const mark = (name: string): TextField => ({
  name,
  type: 'text',
  index: true,
  access: { read: isStaff, create: nobody, update: nobody },
  admin: { hidden: true },
})

/**
 * What a second copy is known by: `contentHash`, SHA-256 of the file as it came, in hex; `likeness`,
 * a hash of what is seen, in hex, of which alike pictures share most bits.
 */
export const marksOfCopies = [mark('contentHash'), mark('likeness')]
