import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { LOCALES } from "../locales"

type Messages = { [key: string]: string | Messages }

const DIRECTORY = path.join(__dirname, "../../../messages")

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(path.join(DIRECTORY, `${locale}.json`), "utf8"))

const flat = (messages: Messages, prefix = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] satisfies [string, string]]
      : flat(value, `${prefix}${key}.`)
  )

/** The variables of an ICU message: the words after a brace that opens an argument, not a branch. */
const variables = (message: string) =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)(?:\}|,\s*(?:plural|select))/g)].map(
        (match) => match[1]
      )
    ),
  ].sort()

describe("messages", () => {
  const english = new Map(flat(read("en")))

  it("has one file per language that the storefront offers", () => {
    expect(readdirSync(DIRECTORY).sort()).toEqual(LOCALES.map((locale) => `${locale}.json`).sort())
  })

  it.each(LOCALES)("has the same keys and variables in %s as in English", (locale) => {
    const translated = new Map(flat(read(locale)))
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, message] of english) {
      expect([key, variables(translated.get(key) ?? "")]).toEqual([key, variables(message)])
    }
  })

  it.each(LOCALES)("leaves no sentence of %s empty", (locale) => {
    expect(flat(read(locale)).filter(([, message]) => !message.trim())).toEqual([])
  })
})
