/** What the backend accepts as a document; it checks the content again. */
export const DOCUMENT_TYPES = ["application/pdf", "image/png", "image/jpeg"]
export const MAX_DOCUMENT_BYTES = 10 * 1_048_576

/** The id in the answer to an upload. */
export const documentIdOf = (answer: unknown): string | null => {
  if (typeof answer !== "object" || answer === null || !("document" in answer)) {
    return null
  }
  const { document } = answer
  return typeof document === "object" &&
    document !== null &&
    "id" in document &&
    typeof document.id === "string"
    ? document.id
    : null
}
