export type RegionInput = { country_code: string; postal_prefix: string | null }

/** Writes regions one per line: the country's code, and where it is not all of it, a beginning of its postal codes. */
export const writeRegions = (regions: readonly RegionInput[]): string =>
  regions
    .map(({ country_code, postal_prefix }) =>
      [country_code.toUpperCase(), postal_prefix].filter(Boolean).join(" ")
    )
    .join("\n")

/** Reads regions from lines such as "DE", "DE 80" or "de,81"; null for a line that is none. Pure. */
export const readRegions = (text: string): RegionInput[] | null => {
  const regions: RegionInput[] = []
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (!line) {
      continue
    }
    const match = /^([a-z]{2})(?:[\s,;:-]+([0-9a-z][0-9a-z -]{0,9}))?$/i.exec(line)
    if (!match) {
      return null
    }
    regions.push({ country_code: match[1].toLowerCase(), postal_prefix: match[2] ?? null })
  }
  return regions
}
