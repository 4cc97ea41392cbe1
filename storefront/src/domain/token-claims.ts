/** What a token of the backend says; its signature is the backend's business. */
export const claimsOf = (token: string): Record<string, unknown> => {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
    )
    return typeof payload === "object" && payload !== null ? { ...payload } : {}
  } catch {
    return {}
  }
}

/** Whether a token signs in to an account; without one it only proves who somebody is. */
export const signsIn = (token: string): boolean => Boolean(claimsOf(token).actor_id)
