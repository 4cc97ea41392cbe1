const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

/**
 * The bytes that a ZIP archive says it unpacks to, or null when it is none. XLSX files are archives,
 * and a small one can unpack to gigabytes.
 */
export const unpackedSize = (archive: Buffer): number | null => {
  const from = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = archive.length - END_LENGTH; at >= from; at--) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) {
      return sumEntries(archive, archive.readUInt32LE(at + 16), archive.readUInt16LE(at + 10))
    }
  }
  return null
}

const sumEntries = (archive: Buffer, start: number, entries: number): number | null => {
  let total = 0
  let at = start
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      return null
    }
    total += archive.readUInt32LE(at + 24)
    at +=
      46 +
      archive.readUInt16LE(at + 28) +
      archive.readUInt16LE(at + 30) +
      archive.readUInt16LE(at + 32)
  }
  return total
}
