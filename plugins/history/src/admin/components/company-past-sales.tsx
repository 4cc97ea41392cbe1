import { Button, Text } from "@medusajs/ui"
import { Section, useCan, type SlotProps } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { placeOf } from "../lib/place"

/** The way to a seller's past sales, on its page for the operator. */
export const CompanyPastSales = ({ company }: SlotProps["company.after-status"]) => {
  const { t } = useTranslation("wholesale")
  const allowed = useCan("operator.orders")
  if (!allowed || company.kind !== "manufacturer") {
    return null
  }
  const { pages } = placeOf(company.id)
  return (
    <Section
      title={t("menu.pastSales")}
      actions={
        <>
          <Button size="small" variant="secondary" asChild>
            <Link to={`${pages}/imports`}>{t("pastSales.importTitle")}</Link>
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to={pages}>{t("pastSales.toFigures")}</Link>
          </Button>
        </>
      }
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("pastSales.ofSellerHint")}
      </Text>
    </Section>
  )
}
