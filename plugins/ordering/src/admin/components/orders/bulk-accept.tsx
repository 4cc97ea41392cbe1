import { Input, Text } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BulkResult } from "../../../http/orders-input"
import { today } from "../../lib/dates"
import { useKnownOrders } from "../../lib/known-orders"
import { BulkOutcome } from "./bulk-outcome"

type BulkProps = { ids: string[]; onClose: () => void }

/** Accepts several orders in full, each with the day promised for its lines or one day for all. */
export const BulkAccept = ({ ids, onClose }: BulkProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const orders = useKnownOrders(ids)
  const [day, setDay] = useState("")
  const accept = useAction(
    () =>
      api.post<BulkResult>("/company/orders/bulk-accept", {
        order_ids: ids,
        expected_ship_on: day || null,
      }),
    { refresh: ["/company/orders", "/company/today"], quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("orders.bulkAcceptTitle", { count: ids.length })}
      description={t("orders.bulkAcceptHint")}
      submit={accept.data ? t("common.close") : t("orders.bulkAccept")}
      busy={accept.isPending}
      finished={Boolean(accept.data)}
      error={accept.error}
      onSubmit={() => (accept.data ? onClose() : accept.mutate(undefined))}
    >
      {accept.data ? (
        <BulkOutcome outcome={accept.data} orders={orders} />
      ) : (
        <>
          <Field label={t("orders.expectedShip")} hint={t("orders.bulkDayHint")} optional>
            {(id) => (
              <Input
                id={id}
                type="date"
                size="small"
                min={today()}
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
          <ul className="divide-y border-y">
            {orders.map((order) => (
              <li key={order.id} className="flex justify-between gap-x-3 py-2">
                <Text size="small" className="truncate">
                  #{order.display_id} {order.buyer.name}
                </Text>
                <Text size="small" className="tabular-nums">
                  {money(order.amounts.total, order.currency_code)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </FormDrawer>
  )
}
