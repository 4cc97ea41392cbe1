import { Section, Timeline, type TimelineEntry } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ViewedOrder } from "./order-view"

const BAD: readonly string[] = ["rejected", "expired", "cancelled"]
const GOOD: readonly string[] = ["accepted", "delivered", "completed"]

const toneOf = (state: string): TimelineEntry["tone"] => {
  if (BAD.includes(state)) {
    return "bad"
  }
  return GOOD.includes(state) ? "good" : "neutral"
}

/** Every change of an order's state, the newest first, with who made it and why. */
export const OrderHistory = ({ order }: { order: ViewedOrder }) => {
  const { t } = useTranslation("wholesale")
  const entries = [...order.history]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      title: t(entry.from ? `orders.states.${entry.to}` : "orders.placedEvent"),
      by: entry.actor_name ?? t([`orders.actors.${entry.actor_type}`, "orders.actors.system"]),
      note: [
        entry.reason_code
          ? t([
              `orders.rejectReasons.${entry.reason_code}`,
              `orders.cancelReasons.${entry.reason_code}`,
            ])
          : null,
        entry.note,
      ]
        .filter(Boolean)
        .join(". "),
      tone: toneOf(entry.to),
    }))
  return (
    <Section title={t("orders.history")}>
      <Timeline entries={entries} />
    </Section>
  )
}
