import type { DataTableFilter } from "@medusajs/ui"
import { ListTable, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { CHARGEBACK_STATES, type ChargebackDto } from "../../lib/cards"
import { useChargebackColumns } from "./use-chargeback-columns"

/** Payments that buyers' banks took back: those that wait for evidence first. */
export const ChargebackTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"chargebacks", ChargebackDto>("/chargebacks", "chargebacks", {
    filters: ["state"],
    prefix: "chargeback",
    refetchInterval: 60_000,
  })
  const columns = useChargebackColumns()
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("cards.chargebacks.state"),
      options: CHARGEBACK_STATES.map((value) => ({
        value,
        label: t(`cards.chargebacks.states.${value}`),
      })),
    },
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={filters}
      title={t("cards.chargebacks.title")}
      hint={t("cards.chargebacks.hint")}
      empty={{ title: t("cards.chargebacks.empty"), hint: t("cards.chargebacks.emptyHint") }}
    />
  )
}
