/** How many characters search engines and networks show, more or less. Hints; more is stored too. */
export const shownLengths = { title: 70, description: 160 }
