'use client'
import type { DefaultCellComponentProps } from 'payload'
import { Flags } from './Flags.tsx'

/** Why the comment was held, in its row of the list. */
export const FlagsCell = ({ cellData }: DefaultCellComponentProps) => <Flags flags={cellData} />
