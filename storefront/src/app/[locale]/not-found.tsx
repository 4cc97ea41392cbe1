import { getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"

const NotFoundPage = async () => {
  const t = await getTranslations("notFound")
  return (
    <div className="mx-auto max-w-2xl px-4 py-14 sm:px-6">
      <p className="tnum font-semibold text-accent">404</p>
      <h1 className="mt-1 text-2xl">{t("title")}</h1>
      <p className="mt-2 text-muted">{t("text")}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <Link href="/" className={buttonClass("primary")}>
          {t("home")}
        </Link>
        <Link href="/manufacturers" className={buttonClass()}>
          {t("directory")}
        </Link>
      </div>
    </div>
  )
}

export default NotFoundPage
