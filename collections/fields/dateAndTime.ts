const folder = '/collections/fields/newsroomTime'

/**
 * How a moment is picked and shown in the panel: by the newsroom's clock (`TIME_ZONE`), not the
 * computer's, with the zone's name beside it; day before month, 24 hours. Stored in UTC.
 */
export const dateAndTime = {
  components: {
    Cell: `${folder}/NewsroomTimeCell.tsx#NewsroomTimeCell`,
    Field: `${folder}/NewsroomTimeField.tsx#NewsroomTimeField`,
  },
  date: {
    pickerAppearance: 'dayAndTime',
    displayFormat: 'dd/MM/yyyy HH:mm',
    timeFormat: 'HH:mm',
  },
} as const
