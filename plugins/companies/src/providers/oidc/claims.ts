import { z } from "@medusajs/framework/zod"
import { SignInRefusal } from "./refusal"

/** What an ID token says about a person, once its signature, issuer and times have been checked. */
const claims = z.object({
  sub: z.string().min(1).max(255),
  nonce: z.string().optional(),
  azp: z.string().optional(),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  // LinkedIn writes it as a text.
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  given_name: z.string().optional(),
  family_name: z.string().optional(),
})

/** What is kept of a person. */
export type Identity = {
  subject: string
  profile: { email: string; given_name: string; family_name: string }
}

type Expected = { client_id: string; nonce: string | null }

const NAME_LENGTH = 80

/**
 * The person of an ID token.
 * @param expected for which client the token has to be, and the nonce that has to be in it; a token
 *   of a provider that repeats no nonce must not carry another one
 * @throws SignInRefusal SIGN_IN_REFUSED, SIGN_IN_UNVERIFIED
 */
export const identityOf = (
  payload: unknown,
  expected: Expected & { repeats: boolean }
): Identity => {
  const result = claims.safeParse(payload)
  if (!result.success) {
    const fields = result.error.issues.map(({ path }) => path.join("."))
    throw new SignInRefusal("SIGN_IN_REFUSED", `the ID token lacks ${fields.join(", ")}`)
  }
  const { sub, email, email_verified, given_name = "", family_name = "", ...said } = result.data
  if (said.azp !== undefined && said.azp !== expected.client_id) {
    throw new SignInRefusal("SIGN_IN_REFUSED", "the ID token was made for another client")
  }
  const nonceIsRight =
    said.nonce === expected.nonce || (said.nonce === undefined && !expected.repeats)
  if (!nonceIsRight) {
    throw new SignInRefusal("SIGN_IN_REFUSED", "the ID token has another nonce")
  }
  if (!email_verified) {
    throw new SignInRefusal("SIGN_IN_UNVERIFIED", "the e-mail address is not verified")
  }
  const [first, last] = [given_name, family_name].map(asName)
  return { subject: sub, profile: { email, given_name: first, family_name: last } }
}

/** A name as our own forms would take it. */
const asName = (name: string) =>
  name
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, NAME_LENGTH)
