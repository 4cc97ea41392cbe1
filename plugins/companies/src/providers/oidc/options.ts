import { z } from "@medusajs/framework/zod"
import { refuse } from "@wholesale/core"

const schema = z.object({
  /** The provider's id at Medusa; part of its addresses. */
  id: z.string().min(1),
  /** What people call it. */
  name: z.string().min(1),
  /** Whose ID tokens count; its discovery document is found below this address. */
  issuer: z.url(),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  /** Where the provider sends people back to, as it is registered there. */
  callback_url: z.url(),
  /** Whether the provider takes a proof key; LinkedIn refuses a request that carries one. */
  pkce: z.boolean(),
  /** Whether its ID tokens repeat the nonce; LinkedIn's don't. */
  nonce: z.boolean(),
})

export type OidcOptions = z.infer<typeof schema>

/**
 * Checks the provider's options. The message never repeats a value: one of them is a secret.
 * @throws CONFIGURATION_INVALID naming the option
 */
export const readOidcOptions = (options: unknown): OidcOptions => {
  const result = schema.safeParse(options)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw refuse(
      "CONFIGURATION_INVALID",
      `The options of the sign-in provider are not valid. ${problems.join("; ")}`
    )
  }
  return result.data
}
