import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReturnDto } from "../../../http/orders"
import { STALE } from "../../lib/desk"
import { openLines, quantitiesOf, replacementLines } from "../../lib/open-lines"
import { CarrierField, useCarriers } from "./carrier-field"
import type { ViewedOrder } from "./order-view"

type ShipFormProps = {
  order: ViewedOrder
  /** Ships the replacement of this return instead of what is open. */
  replaces?: ReturnDto
  onClose: () => void
}

/** One shipment: which goods, with whom, under which number. */
export const ShipForm = ({ order, replaces, onClose }: ShipFormProps) => {
  const { t } = useTranslation("wholesale")
  const carriers = useCarriers()
  const [chosen, setCarrier] = useState("")
  const [number, setNumber] = useState("")
  const [url, setUrl] = useState("")
  const [typed, setTyped] = useState<Record<string, string>>({})
  const carrier = chosen || (carriers[0]?.key ?? "")
  const open = replaces ? replacementLines(order, replaces) : openLines(order)
  const lines = quantitiesOf(open, typed)
  const ship = useAction(
    () =>
      api.post(`/company/orders/${order.id}/shipments`, {
        lines,
        carrier,
        tracking_number: number.trim() || null,
        tracking_url: url.trim() || null,
        return_id: replaces?.id ?? null,
      }),
    { refresh: STALE, done: "orders.shippedDone", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(replaces ? "orders.shipReplacement" : "orders.shipTitle", {
        number: order.display_id,
      })}
      description={t("orders.shipHint")}
      submit={t("orders.ship")}
      busy={ship.isPending}
      disabled={!lines || !carrier}
      error={ship.error}
      onSubmit={() => ship.mutate(undefined)}
    >
      {open.map(({ id, sku, title, open: count }) => (
        <Field
          key={id}
          label={sku ? `${title} (${sku})` : title}
          hint={t("orders.openCount", { count })}
        >
          {(field) => (
            <Input
              id={field}
              size="small"
              inputMode="numeric"
              className="text-right tabular-nums"
              value={typed[id] ?? String(count)}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <CarrierField carriers={carriers} value={carrier} onChange={setCarrier} />
      <Field label={t("orders.trackingNumber")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={80}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("orders.trackingUrl")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            type="url"
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
