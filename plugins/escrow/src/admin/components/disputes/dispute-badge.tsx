import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DisputeState } from "../../../domain/dispute/states"
import { DISPUTE_COLORS } from "../../lib/disputes"

/** Where a dispute stands, in a word and a colour. */
export const DisputeBadge = ({ state }: { state: DisputeState }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={DISPUTE_COLORS[state]} className="whitespace-nowrap">
      {t(`disputes.states.${state}`)}
    </StatusBadge>
  )
}
