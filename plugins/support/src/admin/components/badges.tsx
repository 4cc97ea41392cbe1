import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Priority, TicketState } from "../../domain/values"
import { PRIORITY_COLORS, STATE_COLORS, type SupportDesk } from "../lib/tickets"

type StateBadgeProps = { state: TicketState; side: SupportDesk["side"] }

/** Where a ticket stands, in a word and a colour; each side reads who is waited for. */
export const StateBadge = ({ state, side }: StateBadgeProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={STATE_COLORS[state]} className="whitespace-nowrap">
      {t(`support.states.${side}.${state}`)}
    </StatusBadge>
  )
}

/** How urgent a ticket is, in a word and a colour. */
export const PriorityBadge = ({ priority }: { priority: Priority }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={PRIORITY_COLORS[priority]} className="whitespace-nowrap">
      {t(`support.priorities.${priority}`)}
    </StatusBadge>
  )
}
