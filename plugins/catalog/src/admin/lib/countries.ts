/** Country codes as people list them; null when one of them is none. Pure. */
export const readCountries = (text: string): string[] | null => {
  const codes = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((code) => code.toLowerCase())
  return codes.every((code) => /^[a-z]{2}$/.test(code)) ? [...new Set(codes)] : null
}
