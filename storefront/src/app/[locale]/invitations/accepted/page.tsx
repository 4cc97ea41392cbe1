import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { ExternalIcon } from "@/ui/icons"

type AcceptedPageProps = { searchParams: Promise<{ email?: string }> }

/** Sellers and operators work in the dashboard; this says so after they joined. */
const AcceptedPage = async ({ searchParams }: AcceptedPageProps) => {
  const { email } = await searchParams
  const t = await getTranslations("invitation")
  return (
    <div className="mx-auto max-w-xl px-4 py-12 sm:px-6">
      <Callout tone="positive" title={t("acceptedTitle")} />
      <p className="mt-4">{t("acceptedText", { email: typeof email === "string" ? email : "" })}</p>
      <a href={config().adminUrl} className={buttonClass("primary", "mt-5")}>
        {t("toDashboard")}
        <ExternalIcon />
      </a>
    </div>
  )
}

export default AcceptedPage
