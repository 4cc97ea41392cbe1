import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useBrandTitle } from "../components/shell/cosmetics"
import { expectArrival } from "../lib/arrival"
import { storefrontUrl } from "../lib/storefront-url"

/** The login page in the marketplace's name, with the way in for those without an account. */
const LoginBrand = () => {
  const { t } = useTranslation("wholesale")
  useBrandTitle()
  useEffect(expectArrival, [])
  return (
    <>
      {/* The stock logo is the first box of the login column; no zone replaces it. */}
      <style>{".max-w-\\[280px\\] > :first-child:has(svg) { display: none; }"}</style>
      <Text size="small" className="text-ui-fg-subtle text-center">
        {t("shell.newHere")}{" "}
        <a
          href={storefrontUrl("/sell")}
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:text-ui-fg-interactive-hover font-medium"
        >
          {t("shell.becomeSeller")}
        </a>
      </Text>
    </>
  )
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default LoginBrand
