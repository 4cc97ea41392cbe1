import { getTranslations } from "next-intl/server"
import { TryAgain } from "@/features/offline/try-again"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"

export const generateMetadata = async () => {
  const t = await getTranslations("offline")
  return { title: t("title") }
}

/** Shown without a connection in place of a page that was not kept. Nothing on it is anybody's own. */
const OfflinePage = async () => {
  const t = await getTranslations("offline")
  return (
    <div className="mx-auto max-w-2xl px-4 py-14 sm:px-6">
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-2 text-muted">{t("text")}</p>
      <p className="mt-2 text-muted">{t("kept")}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <TryAgain label={t("retry")} />
        <Link href="/catalogue" className={buttonClass()}>
          {t("catalogue")}
        </Link>
        <Link href="/quick-order" className={buttonClass()}>
          {t("quickOrder")}
        </Link>
      </div>
    </div>
  )
}

export default OfflinePage
