import { getLocale, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { formatMoney } from "@/domain/money"
import { dateWriter } from "@/i18n/dates"
import { Status, type StatusTone } from "@/ui/status"

const TONES: Record<OrderDto["returns"][number]["state"], StatusTone> = {
  requested: "progress",
  approved: "progress",
  declined: "danger",
  received: "positive",
}

/** What the company asked to send back, and how the seller answered. */
export const OrderReturns = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const states = await getTranslations("returnStates")
  const resolutions = await getTranslations("returnResolutions")
  const reasons = await getTranslations("returnReasons")
  const locale = await getLocale()
  const date = await dateWriter()
  return (
    <ul className="border-t border-line">
      {order.returns.map((entry) => (
        <li key={entry.id} className="border-b border-line py-2.5">
          <p className="flex flex-wrap justify-between gap-x-4">
            <Status tone={TONES[entry.state]} label={states(entry.state)} />
            <span className="tnum text-sm text-muted">
              {`${resolutions(entry.resolution)} · ${date(entry.requested_at)}`}
            </span>
          </p>
          <ul>
            {entry.lines.map((line) => (
              <li key={line.line_id} className="tnum flex flex-wrap justify-between gap-x-4">
                <span>{`${line.quantity} × ${line.title}: ${reasons(line.reason_code)}`}</span>
                <span className="text-muted">
                  {t("credit", { amount: formatMoney(line.credit, order.currency_code, locale) })}
                </span>
              </li>
            ))}
          </ul>
          {entry.answer ? (
            <p className="mt-1 border-s-2 border-accent ps-3">{entry.answer}</p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
