import { createDataTableColumnHelper } from "@medusajs/ui"
import { DownloadButton, ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PayoutDto } from "../../lib/payouts"
import { PayoutState } from "../parts/state-badge"

const column = createDataTableColumnHelper<PayoutDto>()

const useColumns = () => {
  const { t, i18n } = useTranslation("wholesale")
  const { money, day } = useFormat()
  return [
    column.accessor("created_at", {
      header: t("payouts.created"),
      cell: ({ getValue }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">{day(getValue())}</span>
      ),
    }),
    column.accessor("state", {
      header: t("payouts.state"),
      cell: ({ row: { original: payout } }) => (
        <span className="flex flex-col items-start gap-y-0.5">
          <PayoutState state={payout.state} />
          {payout.failure ? (
            <span className="text-ui-fg-subtle txt-compact-xsmall">{payout.failure}</span>
          ) : null}
        </span>
      ),
    }),
    column.accessor("account_masked", {
      header: t("payouts.account"),
      cell: ({ getValue }) => getValue() ?? t("payouts.noAccount"),
    }),
    column.accessor("amount", {
      header: t("payouts.parts.amount"),
      align: "right",
      cell: ({ row: { original: payout } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {money(payout.amount, payout.currency_code)}
        </span>
      ),
    }),
    column.display({
      id: "remittance",
      header: () => <span className="sr-only">{t("payouts.remittance")}</span>,
      cell: ({ row: { original: payout } }) =>
        payout.state === "cancelled" ? null : (
          <DownloadButton
            path={`/company/payouts/${payout.id}/remittance`}
            query={{ locale: i18n.language.startsWith("de") ? "de" : "en" }}
            fileName={`remittance-${payout.end_to_end_id}.pdf`}
            label={t("payouts.remittance")}
            variant="transparent"
          />
        ),
    }),
  ]
}

/** What was transferred to the seller's bank, newest first, with the remittance advice of each. */
export const OwnPayouts = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"payouts", PayoutDto>("/company/payouts", "payouts", { prefix: "payout" })
  const columns = useColumns()
  return (
    <ListTable
      list={list}
      columns={columns}
      title={t("payouts.mine.title")}
      hint={t("payouts.mine.hint")}
      empty={{ title: t("payouts.mine.empty"), hint: t("payouts.mine.emptyHint") }}
    />
  )
}
