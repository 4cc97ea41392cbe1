import { countryCode } from "@wholesale/core/http/fields"

const WORDS: Readonly<Record<string, string>> = {
  eire: "ie",
  rsa: "za",
  usa: "us",
  uk: "gb",
  "great britain": "gb",
  england: "gb",
  korea: "kr",
  "czech republic": "cz",
  tschechien: "cz",
  "hong kong": "hk",
}

const assigned = countryCode()

const names = (locale: string) => new Intl.DisplayNames([locale], { type: "region" })

const known = new Map<string, string>()

/** Every country by its English and German name. */
const countries = (): ReadonlyMap<string, string> => {
  if (known.size === 0) {
    const [english, german] = [names("en"), names("de")]
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    const codes = letters.flatMap((a) => letters.map((b) => a + b))
    for (const code of codes.filter((each) => assigned.safeParse(each).success)) {
      for (const name of [english.of(code), german.of(code)]) {
        known.set((name ?? code).toLowerCase(), code.toLowerCase())
      }
    }
  }
  return known
}

/** The ISO code of a country as a file names it; null for what is none, such as "Unspecified". */
export const countryCodeOf = (name: string): string | null => {
  const plain = name.trim().toLowerCase()
  const code = WORDS[plain] ?? countries().get(plain)
  return code ?? (assigned.safeParse(plain).success ? plain : null)
}
