import { createHash, randomBytes } from "node:crypto"

/** A secret for a link in an e-mail. The database keeps its hash, only the e-mail has the token. */
export const newToken = (): { token: string; token_hash: string } => {
  const token = randomBytes(32).toString("base64url")
  return { token, token_hash: hashToken(token) }
}

/** How a token is looked up: the hash of a random 256-bit value needs no salt. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex")
