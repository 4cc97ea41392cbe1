/** The longest slug, in characters. */
export const SLUG_MAX = 80

/** What an address may look like: words of small letters and digits with hyphens between them. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const LETTERS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  å: "a",
  œ: "oe",
  ł: "l",
  "&": " and ",
  "€": " euro ",
}

/** The address of a title: ASCII words with hyphens, cut at a word; empty for a title without words. Pure. */
export const slugOf = (title: string): string => {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøåœł&€]/g, (letter) => LETTERS[letter])
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const kept: string[] = []
  for (const word of words) {
    const next = [...kept, word].join("-")
    if (next.length > SLUG_MAX) {
      break
    }
    kept.push(word)
  }
  return kept.join("-") || (words[0] ?? "").slice(0, SLUG_MAX)
}
