import { Readable } from "node:stream"

/** Where a file's bytes come from; opened anew for each reading, so that none holds all of them. */
export type Source = { size: number; open: () => Readable }

const SLICE = 65_536

/** A file that lies in memory. */
export const sourceOf = (content: Buffer): Source => ({
  size: content.length,
  open: () => Readable.from(slices(content)),
})

const slices = function* (content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += SLICE) {
    yield content.subarray(at, at + SLICE)
  }
}
