/**
 * Why somebody could not sign in. Medusa answers 401 with the error's message and nothing else, so
 * the message is the code; the reason is for the log.
 */
export type RefusalCode =
  | "SIGN_IN_DENIED"
  | "SIGN_IN_EXPIRED"
  | "SIGN_IN_REFUSED"
  | "SIGN_IN_UNVERIFIED"
  | "SIGN_IN_UNREACHABLE"

export class SignInRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason: string
  ) {
    super(code)
  }
}
