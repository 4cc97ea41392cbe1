// Reads what the writer wrote, which has neither comments nor elements within elements of their name.

const SIGNS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
}

/** What stands in every element that a path of names leads to, as it is written. */
export const elementsAt = (xml: string, ...[name, ...rest]: string[]): string[] => {
  const found = xml.matchAll(new RegExp(`<(c[ab]c:)?${name}( [^>]*)?>(.*?)</\\1${name}>`, "gs"))
  const contents = [...found].map((match) => match[3])
  return rest.length === 0 ? contents : contents.flatMap((one) => elementsAt(one, ...rest))
}

/** The texts of every element that a path of names leads to. */
export const textsAt = (xml: string, ...path: string[]): string[] =>
  elementsAt(xml, ...path).map((text) => text.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign))

/** The text of the first of them; null where there is none. */
export const textAt = (xml: string, ...path: string[]): string | null =>
  textsAt(xml, ...path).at(0) ?? null
