/** How a moment is picked and shown in the panel: day before month, 24 hours. */
export const dateAndTime = {
  date: {
    pickerAppearance: 'dayAndTime',
    displayFormat: 'dd/MM/yyyy HH:mm',
    timeFormat: 'HH:mm',
  },
} as const
