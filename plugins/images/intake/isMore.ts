// Files that are two things at once. What telephones hang on a picture (a moment of film, a second
// exposure) is none of these.

const pages = /<\?php|<script[\s>]|<!doctype html|<html[\s>]|%PDF-\d/i

/** An archive is read from its end: the last record, 22 bytes and a comment, names what is in it. */
const lastRecord = Buffer.from('PK\u0005\u0006')
const recordLength = 22

const endsAsArchive = (bytes: Buffer) => {
  const at = bytes.lastIndexOf(lastRecord)
  if (at < 0 || at + recordLength > bytes.length) return false
  return at + recordLength + bytes.readUInt16LE(at + recordLength - 2) === bytes.length
}

/** Whether others would take the picture for a page, a program, a PDF or an archive. */
export const isMore = (bytes: Buffer) =>
  endsAsArchive(bytes) || pages.test(bytes.toString('latin1'))
