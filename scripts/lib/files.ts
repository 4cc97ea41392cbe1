import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** Every file below `directory`, as sorted relative paths with forward slashes. */
export function listFiles(directory: string, skip: (relative: string) => boolean = () => false) {
  const found: string[] = []
  const visit = (relative: string) => {
    for (const entry of fs.readdirSync(path.join(directory, relative), { withFileTypes: true })) {
      const child = relative ? `${relative}/${entry.name}` : entry.name
      if (skip(child)) {
        continue
      }
      if (entry.isDirectory()) {
        visit(child)
      } else if (entry.isFile()) {
        found.push(child)
      }
    }
  }
  if (fs.existsSync(directory)) {
    visit("")
  }
  return found.sort()
}

/** SHA-256 in hexadecimal of the given pieces. */
export function digest(...pieces: Array<string | Buffer>): string {
  const hash = createHash("sha256")
  for (const piece of pieces) {
    hash.update(String(piece.length)).update(":").update(piece)
  }
  return hash.digest("hex")
}

/** Writes a file so that a reader sees the old or the new content, never half of it. */
export function writeAtomically(file: string, content: string | Buffer, mode?: number): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  fs.writeFileSync(temporary, content, mode === undefined ? {} : { mode })
  fs.renameSync(temporary, file)
}

/** The content of a text file, or undefined when there is none. */
export function readIfExists(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined
    }
    throw error
  }
}
