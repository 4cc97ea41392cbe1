/** An element that is not written yet: its text, or its children in order. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  content: string | readonly XmlElement[]
}

export const element = (
  name: string,
  content: string | readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = {}
): XmlElement => ({ name, attributes, content })

/** Writes a file in UTF-8 with one element to a line. The same elements give the same bytes. */
export const xmlFile = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}`

const written = ({ name, attributes, content }: XmlElement, indent: string): string => {
  const open = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escaped(value)}"`,
    name
  )
  const inner =
    typeof content === "string"
      ? escaped(content)
      : `\n${content.map((child) => written(child, `${indent}  `)).join("")}${indent}`
  return `${indent}<${open}>${inner}</${name}>\n`
}

/** Text as XML writes it; characters that XML 1.0 cannot hold at all are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
}
