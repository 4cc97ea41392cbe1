import type { ProductToWrite } from "./product-input"

const GERMAN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }
const MAX_LENGTH = 100

/** A title as part of an address: lower case ASCII words joined by hyphens. */
export const slug = (title: string): string => {
  const words = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .match(/[a-z0-9]+/g)
  return (words ?? ["product"]).join("-").slice(0, MAX_LENGTH).replace(/-$/, "")
}

/** The handles that a new product would take, the best first. */
export const handleCandidates = (
  { handle, title }: Pick<ProductToWrite, "handle" | "title">,
  sellerHandle: string
): string[] => {
  const base = slug(handle ?? title ?? "")
  return [base, `${base}-${sellerHandle}`]
}

/** Takes the first free candidate; with none free, one that the product's own id makes unique. */
export const takeHandle = (candidates: string[], productId: string, taken: Set<string>): string => {
  const unique = `${candidates[0]}-${productId.slice(-10).toLowerCase()}`
  const handle = candidates.find((candidate) => !taken.has(candidate)) ?? unique
  taken.add(handle)
  return handle
}
