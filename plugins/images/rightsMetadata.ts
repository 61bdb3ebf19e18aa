// What a picture's file says of its rights, wherever it is stored or served.
import escapeHtml from 'escape-html'

type Rights = { credit?: string | null; copyright?: string | null }

// XML's escapes are those of HTML.
const toList = (name: string, list: 'Alt' | 'Seq', words?: string | null) => {
  const language = list === 'Alt' ? ' xml:lang="x-default"' : ''
  const item = `<rdf:li${language}>${escapeHtml(words ?? '')}</rdf:li>`
  return words ? `<${name}><rdf:${list}>${item}</rdf:${list}></${name}>` : ''
}

const toXmp = ({ credit, copyright }: Rights) =>
  [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">',
    toList('dc:creator', 'Seq', credit),
    toList('dc:rights', 'Alt', copyright),
    credit ? `<photoshop:Credit>${escapeHtml(credit)}</photoshop:Credit>` : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('')

/**
 * Credit and copyright for sharp's `withExif` and `withXmp`, which keep nothing else of what a stored
 * picture says; undefined for a picture that has neither. EXIF has no letters but ASCII's: sharp
 * writes "Nguyen" there, and XMP has "Nguyễn".
 * @example const rights = rightsMetadata(image); if (rights) picture.withExif(rights.exif).withXmp(rights.xmp)
 */
export const rightsMetadata = (image: Rights) => {
  const { credit, copyright } = image
  if (!credit && !copyright) return undefined
  const directory = {
    ...(credit ? { Artist: credit } : {}),
    ...(copyright ? { Copyright: copyright } : {}),
  }
  return { exif: { IFD0: directory }, xmp: toXmp(image) }
}
