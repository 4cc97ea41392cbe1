import "server-only"
import { getTranslations } from "next-intl/server"
import { lookup } from "@/i18n/lookup"
import { failingFields, type Problem } from "./problem"

/** The sentence that a person reads about a problem: ours by code, else the server's own. */
export const explain = async (problem: Problem): Promise<string> => {
  const t = await getTranslations("errors")
  const known = lookup(t, problem.code, "")
  return known || problem.message || t("UNKNOWN")
}

/** One sentence per failing field, for the fields' own error lines. */
export const explainFields = async (problem: Problem): Promise<Record<string, string>> => {
  const t = await getTranslations("fieldErrors")
  return Object.fromEntries(
    failingFields(problem).map(({ field }) => {
      const leaf = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field
      return [field, lookup(t, leaf, t("default"))]
    })
  )
}
