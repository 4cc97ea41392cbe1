const GERMAN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

const MAX_LENGTH = 60

/** The public name of a company in addresses: lower case ASCII words joined by hyphens. */
export const handleFrom = (name: string): string => {
  const words = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/&/g, " and ")
    .match(/[a-z0-9]+/g)
  // A name without a single Latin letter or digit still needs an address.
  return (words ?? ["company"]).join("-").slice(0, MAX_LENGTH).replace(/-$/, "")
}

/** The n-th attempt at a free handle: `acme`, `acme-2`, `acme-3`, … */
export const handleCandidate = (base: string, attempt: number): string =>
  attempt <= 1 ? base : `${base}-${attempt}`
