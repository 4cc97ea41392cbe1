import { getTranslations } from "next-intl/server"
import type { UploadWords } from "@/ui/file-upload"

/** What the document upload says, in the reader's language. */
export const uploadWords = async (): Promise<UploadWords> => {
  const t = await getTranslations("upload")
  return {
    choose: t("choose"),
    hint: t("hint"),
    progress: t("progress"),
    done: t("done"),
    failed: t("failed"),
    tooLarge: t("tooLarge"),
    wrongType: t("wrongType"),
  }
}
