import { getTranslations } from "next-intl/server"
import { PageSkeleton } from "@/ui/skeleton"

const Loading = async () => {
  const t = await getTranslations("paging")
  return (
    <div className="mx-auto min-h-dvh max-w-page px-4 py-6 sm:px-6">
      <PageSkeleton label={t("loading")} />
    </div>
  )
}

export default Loading
