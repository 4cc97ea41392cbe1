import { getTranslations } from "next-intl/server"
import { PageSkeleton } from "@/ui/skeleton"

const Loading = async () => {
  const t = await getTranslations("paging")
  return <PageSkeleton label={t("loading")} />
}

export default Loading
