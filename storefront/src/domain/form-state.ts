/** What a form knows about its last submission; sentences are already in the reader's language. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; message: string; stamp: number }
  | { status: "refused"; message: string; fields: Record<string, string>; stamp: number }

export const IDLE: FormState = { status: "idle" }

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
