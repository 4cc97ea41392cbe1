/** Pages that anybody may see. */
const VISITOR = "visitor"

/**
 * Whose pages a session's are: a fingerprint that changes with every sign-in and with the company
 * that is acted for, and says nothing about either.
 */
export const pageOwner = async (token?: string, companyId?: string): Promise<string> => {
  if (!token) {
    return VISITOR
  }
  const bytes = new TextEncoder().encode(`${token}|${companyId ?? ""}`)
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return [...digest.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
