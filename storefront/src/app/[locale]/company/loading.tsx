import { getTranslations } from "next-intl/server"
import { PageSkeleton } from "@/ui/skeleton"

const Loading = async () => {
  const t = await getTranslations("paging")
  return (
    <div className="min-h-dvh">
      <PageSkeleton label={t("loading")} />
    </div>
  )
}

export default Loading
