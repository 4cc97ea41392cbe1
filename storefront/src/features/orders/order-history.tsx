import { getFormatter, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { lookup } from "@/i18n/lookup"

/** Everything that happened to an order, the newest first: who, when, from what to what, and why. */
export const OrderHistory = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const states = await getTranslations("orderStates")
  const rejects = await getTranslations("rejectReasons")
  const cancels = await getTranslations("cancelReasons")
  const format = await getFormatter()
  const reason = (code: string) => lookup(rejects, code, lookup(cancels, code, code))
  return (
    <ol className="border-t border-line">
      {[...order.history].reverse().map((entry) => (
        <li key={entry.id} className="border-b border-line py-2">
          <p className="flex flex-wrap justify-between gap-x-4">
            <span className="font-medium">{lookup(states, entry.to, entry.to)}</span>
            <span className="tnum text-sm text-muted">
              {format.dateTime(new Date(entry.at), { dateStyle: "medium", timeStyle: "short" })}
            </span>
          </p>
          <p className="text-sm text-muted">
            {entry.actor_name ?? t("automatic")}
            {entry.reason_code ? `: ${reason(entry.reason_code)}` : null}
          </p>
          {entry.note ? <p className="whitespace-pre-line">{entry.note}</p> : null}
        </li>
      ))}
    </ol>
  )
}
