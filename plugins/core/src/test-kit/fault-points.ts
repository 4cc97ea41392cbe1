import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/**
 * The names of all fault points in a source tree, so that a crash test can't forget one: those that
 * are called by name, and those that a shared step gets as its `fault`.
 */
export const listFaultPoints = (sourceFolder: string): string[] =>
  readdirSync(sourceFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|js)$/.test(file) && !file.includes("__tests__"))
    .flatMap((file) => {
      const source = readFileSync(path.join(sourceFolder, file), "utf8")
      return [...source.matchAll(/(?:faultPoint\)?\(|\bfault: )"([a-z.-]+)"/g)].map(
        ([, name]) => name
      )
    })
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort()
