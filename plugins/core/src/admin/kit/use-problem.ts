import { useTranslation } from "react-i18next"
import { ApiError } from "./api"

/**
 * Says why something was refused: the sentence for the error's code in the person's language, or
 * the server's own sentence where it says more than the code does.
 */
export const useProblem = () => {
  const { t } = useTranslation("wholesale")
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) {
      return t("errors.unknown")
    }
    return t([`errors.${error.code}`, "errors.fallback"], { message: error.message })
  }
}
