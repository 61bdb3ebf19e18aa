// EXIF written by hand: sharp writes neither serial numbers, nor UTF-8, nor a thumbnail.
type Entry = { tag: number; type: number; count: number; value: Buffer }

/** Text, with its closing zero. */
export const ascii = (tag: number, text: string): Entry => {
  const value = Buffer.from(`${text}\0`)
  return { tag, type: 2, count: value.length, value }
}

export const short = (tag: number, number: number): Entry => {
  const value = Buffer.alloc(2)
  value.writeUInt16LE(number)
  return { tag, type: 3, count: 1, value }
}

const long = (tag: number, number: number): Entry => {
  const value = Buffer.alloc(4)
  value.writeUInt32LE(number)
  return { tag, type: 4, count: 1, value }
}

/** Degrees, minutes and seconds. */
export const degrees = (tag: number, parts: [number, number, number]): Entry => {
  const value = Buffer.alloc(24)
  parts.forEach((part, i) => {
    value.writeUInt32LE(part, i * 8)
    value.writeUInt32LE(1, i * 8 + 4)
  })
  return { tag, type: 5, count: 3, value }
}

const sizeOf = (entries: Entry[]) =>
  2 + entries.length * 12 + 4 + entries.reduce((sum, { value }) => sum + outside(value), 0)

const outside = ({ length }: Buffer) => (length > 4 ? length + (length % 2) : 0)

/** A directory that begins at `start`; `next` is where the one behind it does, 0 for none. */
const toDirectory = (entries: Entry[], start: number, next = 0) => {
  const head = Buffer.alloc(2 + entries.length * 12 + 4)
  head.writeUInt16LE(entries.length)
  const values: Buffer[] = []
  let free = start + head.length
  entries.forEach(({ tag, type, count, value }, i) => {
    const at = 2 + i * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(count, at + 4)
    if (value.length <= 4) return void value.copy(head, at + 8)
    head.writeUInt32LE(free, at + 8)
    values.push(Buffer.concat([value, Buffer.alloc(value.length % 2)]))
    free += outside(value)
  })
  head.writeUInt32LE(next, head.length - 4)
  return Buffer.concat([head, ...values])
}

type Directories = { main: Entry[]; camera: Entry[]; place: Entry[]; thumbnail?: Buffer }

/** An APP1 segment of a JPEG. Entries stand in the order of their tags. */
export const toExif = ({ main, camera, place, thumbnail }: Directories) => {
  const mainSize = sizeOf([...main, long(0, 0), long(0, 0)])
  const [cameraAt, placeAt] = [8 + mainSize, 8 + mainSize + sizeOf(camera)]
  const small = thumbnail ?? Buffer.alloc(0)
  const smallAt = placeAt + sizeOf(place)
  const pointers = [long(0x8769, cameraAt), long(0x8825, placeAt)]
  const aboutSmall = (at: number) => [long(0x0201, at), long(0x0202, small.length)]
  const tiff = Buffer.concat([
    Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]),
    toDirectory([...main, ...pointers], 8, thumbnail ? smallAt : 0),
    toDirectory(camera, cameraAt),
    toDirectory(place, placeAt),
    toDirectory(aboutSmall(smallAt + sizeOf(aboutSmall(0))), smallAt),
    small,
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const size = body.length + 2
  return Buffer.concat([Buffer.from([0xff, 0xe1, size >> 8, size & 255]), body])
}
