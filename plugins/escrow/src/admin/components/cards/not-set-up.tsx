import { Copy, Text } from "@medusajs/ui"
import { Section } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"

/** What online payments would bring, and what to set for them. */
export const NotSetUp = () => {
  const { t } = useTranslation("wholesale")
  const address = `${window.location.origin}/hooks/wholesale/stripe`
  return (
    <Section level="h1" title={t("cards.off")} description={t("cards.offHint")}>
      <ol className="txt-small text-ui-fg-subtle flex list-decimal flex-col gap-y-3 py-4 pl-12 pr-6">
        <li>{t("cards.setUp.key")}</li>
        <li>
          {t("cards.setUp.webhook")}
          <span className="flex items-center gap-x-2">
            <Text as="span" size="small" className="text-ui-fg-base break-all font-mono">
              {address}
            </Text>
            <Copy content={address} className="text-ui-fg-subtle" />
          </span>
        </li>
        <li>{t("cards.setUp.secret")}</li>
      </ol>
    </Section>
  )
}
