/** Markup that is known to be escaped. Only `markup` makes it, so that a plain string never passes. */
export class SafeHtml {
  constructor(readonly value: string) {}

  toString() {
    return this.value
  }
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Makes text harmless inside an element and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character])

type Value = string | number | SafeHtml | readonly SafeHtml[]

/** Template tag: whatever is interpolated is escaped, unless it came from `markup` itself. */
export const markup = (strings: TemplateStringsArray, ...values: Value[]): SafeHtml =>
  new SafeHtml(
    strings
      .map((literal, index) => literal + (index in values ? render(values[index]) : ""))
      .join("")
  )

const render = (value: Value): string => {
  if (value instanceof SafeHtml) {
    return value.value
  }
  return typeof value === "object"
    ? value.map((part) => part.value).join("\n")
    : escapeHtml(String(value))
}

/** Paragraphs from plain text: an empty line separates two, a single line break stays one. */
export const paragraphs = (text: string): SafeHtml[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const lines = block.split("\n").map(escapeHtml).join("<br>")
      return new SafeHtml(`<p style="margin:0 0 16px">${lines}</p>`)
    })
