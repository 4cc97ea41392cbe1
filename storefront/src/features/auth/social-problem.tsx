import { getTranslations } from "next-intl/server"
import { lookup } from "@/i18n/lookup"
import { Callout } from "@/ui/callout"

/** What went wrong at a provider, by the code in the address; any other text gets the general one. */
export const SocialProblem = async ({ code }: { code: string | undefined }) => {
  if (typeof code !== "string" || !code) {
    return null
  }
  const t = await getTranslations("errors")
  return (
    <Callout tone="danger" live>
      {lookup(t, code, t("UNKNOWN"))}
    </Callout>
  )
}
