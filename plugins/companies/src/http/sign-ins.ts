import { z } from "@medusajs/framework/zod"
import { timestamp } from "@wholesale/core/http/fields"

/** A password that somebody chooses. */
export const newPassword = () =>
  z
    .string()
    .min(10)
    .max(200)
    .refine((value) => !value.includes("\u0000"), "must not contain a null character")

/** The token with which Medusa answers somebody who came back from Google or LinkedIn. */
const signInToken = () =>
  z
    .string()
    .max(8000)
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, "must be a token")

/** How somebody will sign in: with a password, or with the provider that they came from. */
export const loginFields = () => ({
  password: newPassword().optional(),
  sign_in_token: signInToken().optional(),
})

type Login = { password?: string; sign_in_token?: string }

export const hasOneLogin = ({ password, sign_in_token }: Login) =>
  (password === undefined) !== (sign_in_token === undefined)

/** What a body is told that names no way to sign in, or two. */
export const ONE_LOGIN = {
  path: ["password"],
  message: "is required, unless there is a sign_in_token",
}

export const signInTokenInput = z.object({ token: signInToken() }).strict()

/** What a provider says about somebody who has no account with it yet. */
export const provenPersonDto = z.object({
  provider: z.string(),
  email: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  /** The address has an account, which is signed in to another way. */
  has_account: z.boolean(),
})
export type ProvenPersonDto = z.output<typeof provenPersonDto>

/** A way in which somebody signs in: `emailpass`, `google` or `linkedin`. */
export const signInDto = z.object({
  provider: z.string(),
  email: z.string(),
  since: timestamp(),
})
export type SignInDto = z.output<typeof signInDto>
