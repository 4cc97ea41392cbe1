import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button } from "@medusajs/ui"
import { Fact, Section, useCan, useData, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ListingDto } from "../../http/listing"
import { ListingForm } from "../components/listings/listing-form"
import { Reasons } from "../components/listings/reasons"

/** On the page of a product of the own company: how it is sold, and why it can't be ordered. */
const ProductSelling = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const editable = useCan("catalogue.write")
  const [editing, setEditing] = useState(false)
  // Whoever may not sell this product, e.g. an operator, has no listing here and no widget.
  const listing = useData<{ listing: ListingDto }>(`/company/listings/${product.id}`).data?.listing
  if (!listing) {
    return null
  }
  return (
    <Section
      title={t("listings.selling")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
          {t(editable ? "listings.edit" : "listings.view")}
        </Button>
      }
    >
      <div className="txt-small px-6 py-4">
        <Reasons reasons={listing.reasons} long />
      </div>
      <Fact name={t("listings.visibility")}>
        {t(`listings.visibilities.${listing.visibility}`)}
      </Fact>
      <Fact name={t("listings.priceVisibility")}>
        {t(`listings.visibilities.${listing.price_visibility}`)}
      </Fact>
      <Fact name={t("listings.supply")}>
        {t(`listings.supplies.${listing.supply}`)},{" "}
        {t("listings.leadDays", { count: listing.lead_time_days })}
      </Fact>
      <Fact name={t("listings.unit")}>{t(`listings.units.${listing.unit_of_sale}`)}</Fact>
      <Fact name={t("listings.available")}>{number(listing.available)}</Fact>
      <div className="px-6 py-3">
        <Link
          to={`/listings/order-rules?product_id=${product.id}`}
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
        >
          {t("listings.toRules")}
        </Link>
      </div>
      {editing ? (
        <ListingForm listing={listing} readOnly={!editable} onClose={() => setEditing(false)} />
      ) : null}
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" })

export default ProductSelling
