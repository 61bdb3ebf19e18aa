// A photographer's picture, with all that a camera and a picture desk write into it.
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { ascii, degrees, short, toExif } from './toExif.ts'

type Datasets = [number: number, value: string][]

const toDataset = (record: number, number: number, value: Buffer) =>
  Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 255]), value])

// An APP13 segment of a JPEG; sharp reads IPTC and cannot write it.
const toIptc = (datasets: Datasets, encoding: 'utf8' | 'latin1') => {
  const isUtf8 = encoding === 'utf8' ? [toDataset(1, 90, Buffer.from('\x1b%G'))] : []
  const written = datasets.map(([number, value]) =>
    toDataset(2, number, Buffer.from(value, encoding)),
  )
  const data = Buffer.concat([...isUtf8, ...written])
  const head = Buffer.from([4, 4, 0, 0, 0, 0, data.length >> 8, data.length & 255])
  const names = [Buffer.from('Photoshop 3.0\0'), Buffer.from('8BIM')]
  const body = Buffer.concat([...names, head, data, Buffer.alloc(data.length % 2)])
  const size = body.length + 2
  return Buffer.concat([Buffer.from([0xff, 0xed, size >> 8, size & 255]), body])
}

const toXmp = (content: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/">${content}</rdf:Description></rdf:RDF></x:xmpmeta>`

/** Spots in RGB, each time others. */
export const toSpots = (width = 400, height = 300) =>
  sharp(randomBytes(8 * 8 * 3), { raw: { width: 8, height: 8, channels: 3 } }).resize(
    width,
    height,
    { fit: 'fill' },
  )

type Photo = { width?: number; height?: number; iptc?: Datasets; encoding?: 'utf8' | 'latin1' }
type Tags = { exif?: Buffer; xmp?: string }

/** A JPEG of spots with the tags given. */
export const toPhoto = async (photo: Photo & Tags = {}) => {
  const { width, height, exif, xmp, iptc, encoding = 'utf8' } = photo
  const spots = toSpots(width, height)
  const jpeg = await (xmp ? spots.withXmp(toXmp(xmp)) : spots).jpeg().toBuffer()
  const segments = [exif, iptc && toIptc(iptc, encoding)].filter((segment) => segment !== undefined)
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

const camera = async () =>
  toExif({
    main: [
      ascii(0x010e, 'OLYMPUS DIGITAL CAMERA'),
      ascii(0x010f, 'Olympus'),
      // To be turned by a quarter.
      short(0x0112, 6),
    ],
    camera: [
      ascii(0x9003, '2026:11:20 08:30:00'),
      ascii(0xa430, 'Owner Of It'),
      ascii(0xa431, '52036789'),
    ],
    place: [ascii(1, 'N'), degrees(2, [11, 56, 0]), ascii(3, 'E'), degrees(4, [108, 26, 0])],
    thumbnail: await toSpots(16, 12).jpeg().toBuffer(),
  })

/** A picture from an agency: on its side, with words, and with what is nobody's business. */
export const toAgencyPhoto = async () =>
  toPhoto({
    width: 640,
    height: 480,
    exif: await camera(),
    xmp: '<aux:SerialNumber>52036789</aux:SerialNumber><aux:OwnerName>Owner Of It</aux:OwnerName>',
    iptc: [
      [55, '20261119'],
      [80, 'Nguyễn Ánh'],
      [90, 'Đà Lạt'],
      [101, 'Việt Nam'],
      [110, 'TTXVN'],
      [116, '© Thông tấn xã Việt Nam'],
      [120, 'Lũ về trên sông Đa Nhim.\r\nẢnh chụp sáng 20/11.'],
    ],
  })
