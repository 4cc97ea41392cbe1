import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderCardDto } from "../../../http/orders"
import type { BulkResult } from "../../../http/orders-input"

type BulkOutcomeProps = { outcome: BulkResult; orders: readonly OrderCardDto[] }

/** What became of the orders of a bulk action, with the reason for each that was refused. */
export const BulkOutcome = ({ outcome, orders }: BulkOutcomeProps) => {
  const { t } = useTranslation("wholesale")
  const nameOf = (id: string) => {
    const order = orders.find((each) => each.id === id)
    return order ? `#${order.display_id}` : id
  }
  return (
    <InlineTip
      variant={outcome.refused ? "warning" : "success"}
      label={t("orders.bulkOutcome")}
      role="status"
    >
      {t("orders.bulkDone", { count: outcome.done })}
      {outcome.refused ? (
        <>
          {" "}
          {t("orders.bulkRefused", { count: outcome.refused })}
          <ul className="mt-1 list-disc pl-4">
            {outcome.results
              .filter(({ ok }) => !ok)
              .map(({ order_id, code, message }) => (
                <li key={order_id}>
                  {nameOf(order_id)}:{" "}
                  {t([`errors.${code}`, "errors.fallback"], { message: message ?? code })}
                </li>
              ))}
          </ul>
        </>
      ) : null}
    </InlineTip>
  )
}
