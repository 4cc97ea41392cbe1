import "server-only"
import { revalidatePath } from "next/cache"
import { getTranslations } from "next-intl/server"
import type { FormState } from "@/domain/form-state"
import type messages from "../../messages/en.json"
import { ApiError } from "./client"
import { explain, explainFields } from "./explain"

type DoneKey = keyof (typeof messages)["done"]

/**
 * Runs a mutation for a form: a success refreshes what is on the page, a refusal of the backend
 * becomes sentences. Redirects that the work throws pass through.
 */
export const submit = async (work: () => Promise<unknown>, done: DoneKey): Promise<FormState> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof ApiError) {
      return {
        status: "refused",
        message: await explain(error.problem),
        fields: await explainFields(error.problem),
        stamp: Date.now(),
      }
    }
    throw error
  }
  revalidatePath("/", "layout")
  const t = await getTranslations("done")
  return { status: "done", message: t(done), stamp: Date.now() }
}
