'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useNewsroomZone } from './useNewsroomZone.ts'
import { showInZone } from './zone.ts'

/** A moment in a list, by the newsroom's clock. */
export const NewsroomTimeCell = ({ cellData }: DefaultCellComponentProps) => {
  const zone = useNewsroomZone()
  return <span>{cellData ? showInZone(String(cellData), zone) : ''}</span>
}
