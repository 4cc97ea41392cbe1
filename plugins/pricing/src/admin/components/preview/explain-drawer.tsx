import { Badge, Button, Drawer, Input, Text } from "@medusajs/ui"
import { DrawerHeader, Field, Loaded, useData, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SellerExplanationDto } from "../../../http/price-explanations"
import { RetailerField } from "../prices/target-fields"
import { usePriceWords } from "../prices/use-price-words"

type ExplainDrawerProps = {
  variantId: string
  title: string
  currency: string
  retailerId?: string
  onClose: () => void
}

/** Why a price is what it is: every price of the variant, and why each but one lost. */
export const ExplainDrawer = (props: ExplainDrawerProps) => {
  const { t } = useTranslation("wholesale")
  const [quantity, setQuantity] = useState("1")
  const [retailer, setRetailer] = useState(props.retailerId ?? "")
  const result = useData<{ explanation: SellerExplanationDto }>("/company/prices/explain", {
    variant_id: props.variantId,
    currency_code: props.currency,
    quantity: /^[1-9]\d{0,6}$/.test(quantity) ? quantity : 1,
    retailer_id: retailer,
  })
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <Drawer.Content>
        <DrawerHeader title={t("prices.whyTitle")} description={props.title} />
        <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          <RetailerField value={retailer} onChange={setRetailer} />
          <Field label={t("prices.quantity")}>
            {(id) => (
              <Input
                id={id}
                size="small"
                inputMode="numeric"
                value={quantity}
                onChange={(event) => setQuantity(event.target.value)}
              />
            )}
          </Field>
          <Loaded result={result}>
            {({ explanation }) => <Explanation explanation={explanation} />}
          </Loaded>
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={props.onClose}>
            {t("common.close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const Explanation = ({ explanation }: { explanation: SellerExplanationDto }) => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  const words = usePriceWords()
  return (
    <div className="flex flex-col gap-y-3" role="status">
      <Text size="small">
        {t(`prices.strategies.${explanation.strategy}`)}
        {explanation.hidden ? ` · ${t("prices.hiddenFromBuyer")}` : null}
      </Text>
      {explanation.candidates.length ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("prices.noPrices")}
        </Text>
      )}
      <ol className="flex flex-col divide-y">
        {explanation.candidates.map((one) => (
          <li key={one.id} className="flex items-start justify-between gap-x-4 py-2">
            <span className="flex min-w-0 flex-col">
              <span className={one.won ? "txt-compact-small-plus" : "txt-compact-small"}>
                {words.full({ ...one, name: one.target_name })}
              </span>
              <span className="text-ui-fg-subtle txt-compact-xsmall">
                {one.starts_at ? t("prices.from", { at: moment(one.starts_at) }) : null}{" "}
                {one.ends_at ? t("prices.until", { at: moment(one.ends_at) }) : null}
              </span>
            </span>
            <span className="flex flex-col items-end gap-y-1">
              <span className="txt-compact-small tabular-nums">
                {money(one.amount, one.currency_code)}
              </span>
              <Badge size="2xsmall" color={one.won ? "green" : "grey"}>
                {one.won ? t("prices.won") : t(`prices.lost.${one.lost_because ?? "other_target"}`)}
              </Badge>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
