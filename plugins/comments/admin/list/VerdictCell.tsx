'use client'
import type { DefaultCellComponentProps } from 'payload'
import { VerdictButtons } from './VerdictButtons.tsx'

/** The verdict on a comment, given in its row of the list. */
export const VerdictCell = ({ rowData }: DefaultCellComponentProps) => (
  <VerdictButtons id={rowData.id} status={rowData.status} />
)
