import { pipeline, Transform, type Readable } from "node:stream"
import { createGunzip } from "node:zlib"
import { readCsv } from "@wholesale/catalog/files/read-csv"
import { readXlsx } from "@wholesale/catalog/files/read-xlsx"
import type { FileRow } from "@wholesale/catalog/files/read-rows"
import type { HISTORY_FORMATS } from "../http/history"

/** What is known of a file's form; it is read as it was uploaded. */
export type FileForm = {
  format: (typeof HISTORY_FORMATS)[number]
  /** A name that `TextDecoder` knows; empty for XLSX. */
  encoding: string
  delimiter: string
}

/** A small file that unpacks to more than this is refused. */
export const MOST_UNPACKED_BYTES = 4 * 1024 * 1_048_576

/** The text of a CSV file as UTF-8, unpacked; errors of any stage end the result. */
export const textStream = (file: Readable, { format, encoding }: Omit<FileForm, "delimiter">) => {
  const decode = decoding(encoding)
  const done = () => undefined
  return format === "csv.gz"
    ? pipeline(file, createGunzip(), atMost(MOST_UNPACKED_BYTES), decode, done)
    : pipeline(file, decode, done)
}

/** The rows of a stored file, one by one; the first is the header. Memory does not grow with it. */
export const readHistory = (file: Readable, form: FileForm): AsyncGenerator<FileRow> =>
  form.format === "xlsx" ? readXlsx(file) : readCsv(textStream(file, form), form.delimiter)

/** A stream with the bytes that were taken out of it so far. */
export const metered = (file: Readable): { stream: Readable; bytes: () => number } => {
  let taken = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _, done) => {
      taken += chunk.length
      done(null, chunk)
    },
  })
  return { stream: pipeline(file, meter, () => undefined), bytes: () => taken }
}

/** Turns bytes of any encoding into those of UTF-8. */
const decoding = (encoding: string): Transform => {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" })
  const push = (work: () => string, done: (error: Error | null, text?: string) => void) => {
    try {
      done(null, work())
    } catch {
      done(new Error("it has signs that are not UTF-8"))
    }
  }
  return new Transform({
    transform: (chunk: Buffer, _, done) =>
      push(() => decoder.decode(chunk, { stream: true }), done),
    flush: (done) => push(() => decoder.decode(), done),
  })
}

/** Ends with an error when more passes through. */
const atMost = (bytes: number): Transform => {
  let passed = 0
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      passed += chunk.length
      done(passed > bytes ? new Error("it unpacks to more than 4 GB") : null, chunk)
    },
  })
}
