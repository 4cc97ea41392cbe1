import { getTranslations } from "next-intl/server"
import { leaveNewsletterAction } from "@/features/newsletter/actions"
import { TokenPage } from "@/features/newsletter/token-page"

type LeaveNewsletterPageProps = { searchParams: Promise<{ token?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("newsletter")
  return {
    title: t("unsubscribe.title"),
    referrer: "no-referrer" as const,
  }
}

const LeaveNewsletterPage = async ({ searchParams }: LeaveNewsletterPageProps) => {
  const { token } = await searchParams
  const t = await getTranslations("newsletter")
  const words = {
    title: t("unsubscribe.title"),
    lead: t("unsubscribe.lead"),
    submit: t("unsubscribe.submit"),
    noToken: t("noToken"),
    home: t("home"),
  }
  return <TokenPage token={token} action={leaveNewsletterAction} words={words} />
}

export default LeaveNewsletterPage
