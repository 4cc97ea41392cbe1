import { Input } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BulkResult } from "../../../http/orders-input"
import { useKnownOrders } from "../../lib/known-orders"
import { CarrierField, useCarriers } from "../order/carrier-field"
import { BulkOutcome } from "./bulk-outcome"

type BulkProps = { ids: string[]; onClose: () => void }

/** Ships all that is open of several orders with one carrier; each may have a tracking number. */
export const BulkShip = ({ ids, onClose }: BulkProps) => {
  const { t } = useTranslation("wholesale")
  const orders = useKnownOrders(ids)
  const carriers = useCarriers()
  const [chosen, setCarrier] = useState("")
  const [numbers, setNumbers] = useState<Record<string, string>>({})
  const carrier = chosen || (carriers[0]?.key ?? "")
  const ship = useAction(
    () =>
      api.post<BulkResult>("/company/orders/bulk-ship", {
        carrier,
        orders: ids.map((order_id) => ({
          order_id,
          tracking_number: numbers[order_id]?.trim() || null,
        })),
      }),
    { refresh: ["/company/orders", "/company/today"], quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("orders.bulkShipTitle", { count: ids.length })}
      description={t("orders.bulkShipHint")}
      submit={ship.data ? t("common.close") : t("orders.bulkShip")}
      busy={ship.isPending}
      finished={Boolean(ship.data)}
      disabled={!carrier}
      error={ship.error}
      onSubmit={() => (ship.data ? onClose() : ship.mutate(undefined))}
    >
      {ship.data ? (
        <BulkOutcome outcome={ship.data} orders={orders} />
      ) : (
        <>
          <CarrierField carriers={carriers} value={carrier} onChange={setCarrier} />
          {orders.map((order) => (
            <Field
              key={order.id}
              label={t("orders.trackingOf", { number: order.display_id, name: order.buyer.name })}
              optional
            >
              {(id) => (
                <Input
                  id={id}
                  size="small"
                  value={numbers[order.id] ?? ""}
                  onChange={(event) => setNumbers({ ...numbers, [order.id]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
    </FormDrawer>
  )
}
