import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { COLOURS } from "../tokens"

const SOURCE = path.join(__dirname, "../../..")
const read = (file: string) => readFileSync(path.join(SOURCE, file), "utf8")

describe("the page of all components", () => {
  it("draws every colour token", () => {
    const names = [...read("styles/tokens.css").matchAll(/--color-([a-z-]+):/g)].map(
      ([, name]) => name
    )
    expect([...COLOURS].sort()).toEqual(names.sort())
  })

  it("shows every piece of src/ui", () => {
    const shown = readdirSync(path.join(SOURCE, "features/components"))
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => read(`features/components/${file}`))
      .join("")
    const pieces = readdirSync(path.join(SOURCE, "ui"))
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => `@/ui/${path.basename(file, ".tsx")}"`)
    expect(pieces.filter((piece) => !shown.includes(piece))).toEqual([])
  })
})
