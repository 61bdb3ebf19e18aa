// sharp for pictures that somebody sent: none is unpacked that would not fit into memory.
import sharp, { type SharpInput, type SharpOptions } from 'sharp'

/** Width times height of the largest picture that is opened; of an animation, all its frames'. */
const mostPixels = 100_000_000

const open = (input: SharpInput | SharpInput[], options?: SharpOptions) =>
  sharp(input, { failOn: 'error', ...options, limitInputPixels: mostPixels })

/**
 * sharp, with a limit of 100 megapixels that no option lifts. What is cut short is no picture. Payload
 * gets it for its own work, too.
 */
export const openPicture = Object.assign(open, sharp) as typeof open & typeof sharp
