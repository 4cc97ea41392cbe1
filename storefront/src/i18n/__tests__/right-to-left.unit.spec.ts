import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import english from "../../../messages/en.json"
import { directionOf } from "../locales"
import { pseudoMessage, pseudoMessages, type Message } from "../pseudo"

const SOURCE = path.join(__dirname, "../..")

/** Utilities that name a side of the screen, where one of the line is meant (`ms-2`, `text-end`). */
const PHYSICAL =
  /(?<=[\s"'`:])-?(?:(?:scroll-)?[mp][lr]|left|right|rounded-(?:[lr]|[tb][lr])|(?:-?translate-x))-[\w[(.]\S*|(?<=[\s"'`:])(?:border-[lr]|(?:text|float|clear)-(?:left|right))(?=[-\s"'`])/g

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes("__tests__")
)

const plain = (text: string) => text.replace(/[\u202c\u202e]/g, "")

describe("right to left", () => {
  it("is the direction of languages that are written so", () => {
    expect(["en", "de", "ar-XB", "he", "fa-IR"].map(directionOf)).toEqual([
      ...["ltr", "ltr", "rtl", "rtl", "rtl"],
    ])
  })

  it("finds no class that names a side of the screen", () => {
    const found = files.flatMap((file) =>
      [...readFileSync(path.join(SOURCE, file), "utf8").matchAll(PHYSICAL)].map(
        ([name]) => `${file}: ${name}`
      )
    )
    expect(found).toEqual([])
  })

  // As the build compiles "Add to cart", "{count} left", a plural, a select, and a date before a tag.
  it.each<[Message, Message]>([
    ["Add to cart", "\u202eAdd\u202c \u202eto\u202c \u202ecart\u202c"],
    [
      [["count"], " left"],
      [["count"], " \u202eleft\u202c"],
    ],
    [
      [["count", 2, { one: [0, " case"], other: [0, " of ", ["name"]] }]],
      [["count", 2, { one: [0, " \u202ecase\u202c"], other: [0, " \u202eof\u202c ", ["name"]] }]],
    ],
    [
      [["kind", 1, { card: "Card", other: 0 }]],
      [["kind", 1, { card: "\u202eCard\u202c", other: 0 }]],
    ],
    [
      [["at", 5, "medium"], " see ", ["link", "terms"]],
      [["at", 5, "medium"], " \u202esee\u202c ", ["link", "\u202eterms\u202c"]],
    ],
  ])("mirrors the sentences of %j and none of its syntax", (message, expected) => {
    expect(pseudoMessage(message)).toEqual(expected)
  })

  it("goes into every message and back", () => {
    expect(JSON.parse(plain(JSON.stringify(pseudoMessages(english))))).toEqual(english)
  })
})
