import "server-only"
import { revalidatePath } from "next/cache"
import { getTranslations } from "next-intl/server"
import type { FormState } from "@/domain/form-state"
import type messages from "../../messages/en.json"
import { ApiError } from "./client"
import { explain, explainFields } from "./explain"
import type { Problem } from "./problem"

type DoneKey = keyof (typeof messages)["done"]

/** The refusal in words; a session that ended leaves the form as it is, to be sent once more. */
const refused = async (problem: Problem): Promise<FormState> => {
  const fields = await explainFields(problem)
  if (problem.code === "UNAUTHENTICATED") {
    const t = await getTranslations("sessionEnded")
    const signIn = t("signIn")
    return { status: "refused", message: t("text"), fields, stamp: Date.now(), signIn }
  }
  return { status: "refused", message: await explain(problem), fields, stamp: Date.now() }
}

/**
 * Runs a mutation for a form: a success refreshes what is on the page, a refusal of the backend
 * becomes sentences. Redirects that the work throws pass through.
 */
export const submit = async (work: () => Promise<unknown>, done: DoneKey): Promise<FormState> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof ApiError) {
      if (error.problem.status === 409) {
        // What the page shows is no longer so: the next attempt has to begin from what is.
        revalidatePath("/", "layout")
      }
      return await refused(error.problem)
    }
    throw error
  }
  revalidatePath("/", "layout")
  const t = await getTranslations("done")
  return { status: "done", message: t(done), stamp: Date.now() }
}
