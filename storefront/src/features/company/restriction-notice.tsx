import { getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"

/** Why only the account is open at present, and what opens the rest again. */
export const RestrictionNotice = async ({ restriction }: { restriction: string }) => {
  const t = await getTranslations("restriction")
  return restriction === "MFA_REQUIRED" ? (
    <Callout
      tone="warning"
      title={t("factorTitle")}
      action={
        <Link href="/account" className={buttonClass("primary")}>
          {t("factorAction")}
        </Link>
      }
    >
      {t("factorText")}
    </Callout>
  ) : (
    <Callout tone="danger" title={t("suspendedTitle")}>
      {t("suspendedText")}
    </Callout>
  )
}
