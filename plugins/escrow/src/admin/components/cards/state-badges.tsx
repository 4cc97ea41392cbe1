import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  CHARGEBACK_COLORS,
  CONNECTED_COLORS,
  ENTRY_COLORS,
  type ChargebackDto,
  type ConnectedDto,
  type EntryDto,
} from "../../lib/cards"

/** What became of a change of our balance at the provider, in a word and a colour. */
export const EntryState = ({ state }: { state: EntryDto["state"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={ENTRY_COLORS[state]} className="whitespace-nowrap">
      {t(`cards.entries.states.${state}`)}
    </StatusBadge>
  )
}

/** Where a chargeback stands. */
export const ChargebackState = ({ state }: { state: ChargebackDto["state"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={CHARGEBACK_COLORS[state]} className="whitespace-nowrap">
      {t(`cards.chargebacks.states.${state}`)}
    </StatusBadge>
  )
}

/** Whether a seller's account with the provider can be paid to. */
export const ConnectedState = ({ state }: { state: ConnectedDto["state"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={CONNECTED_COLORS[state]} className="whitespace-nowrap">
      {t(`connected.states.${state}`)}
    </StatusBadge>
  )
}
