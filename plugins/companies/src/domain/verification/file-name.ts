/**
 * A name that is safe to show and to send back in a header: no path, no control characters, at most
 * 120 characters, ending in the extension of what the file really is.
 * @param extension without the dot
 */
export const safeFileName = (original: string, extension: string): string => {
  const name = original.normalize("NFC").replace(/\p{C}/gu, "").split(/[/\\]/).at(-1) ?? ""
  const stem = name
    .replace(/\.[^.]*$/, "")
    .trim()
    .slice(0, 110)
  return `${stem || "document"}.${extension}`
}
