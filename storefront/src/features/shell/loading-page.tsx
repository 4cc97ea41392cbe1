import { useTranslations } from "next-intl"
import { PageSkeleton } from "@/ui/skeleton"

/**
 * What a full-width page shows until its data is there; as high as the screen, so that the footer
 * does not jump when the rows arrive.
 */
export const LoadingPage = () => {
  const t = useTranslations("paging")
  return (
    <div className="mx-auto min-h-dvh max-w-page px-4 py-6 sm:px-6">
      <PageSkeleton label={t("loading")} />
    </div>
  )
}
