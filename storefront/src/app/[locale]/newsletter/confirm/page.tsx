import { getTranslations } from "next-intl/server"
import { confirmNewsletterAction } from "@/features/newsletter/actions"
import { TokenPage } from "@/features/newsletter/token-page"

type ConfirmNewsletterPageProps = { searchParams: Promise<{ token?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("newsletter")
  return {
    title: t("confirm.title"),
    referrer: "no-referrer" as const,
  }
}

const ConfirmNewsletterPage = async ({ searchParams }: ConfirmNewsletterPageProps) => {
  const { token } = await searchParams
  const t = await getTranslations("newsletter")
  const words = {
    title: t("confirm.title"),
    lead: t("confirm.lead"),
    submit: t("confirm.submit"),
    noToken: t("noToken"),
    home: t("home"),
  }
  return <TokenPage token={token} action={confirmNewsletterAction} words={words} />
}

export default ConfirmNewsletterPage
