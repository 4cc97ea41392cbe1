import { readFileSync } from "node:fs"
import path from "node:path"
import { THEME_COLORS } from "../theme-colors"

const tokens = readFileSync(path.join(__dirname, "../tokens.css"), "utf8")
const token = (name: string) =>
  new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1)

describe("the colours of an installed app", () => {
  it("are those of the tokens", () => {
    expect(token("surface")).toEqual([THEME_COLORS.light, THEME_COLORS.dark])
    expect(token("accent")?.[0]).toBe(THEME_COLORS.accent)
  })
})
