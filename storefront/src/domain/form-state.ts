/** What a form knows about its last submission; sentences are already in the reader's language. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; message: string; stamp: number }
  | {
      status: "refused"
      message: string
      fields: Record<string, string>
      stamp: number
      /** Words of a link to sign in, when the session has ended while the form was filled. */
      signIn?: string
    }

export const IDLE: FormState = { status: "idle" }

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
