import { Button, createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { api, ListTable, useAction, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { BuyerCreditDto } from "../../../http/credit"
import { STALE } from "../../lib/stale"

const column = createDataTableColumnHelper<BuyerCreditDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return [
    column.accessor("buyer.name", {
      header: t("payments.buyer"),
      cell: ({ getValue }) => <span className="text-ui-fg-base">{getValue()}</span>,
    }),
    column.accessor("available", {
      header: t("payments.amount"),
      align: "right",
      cell: ({ row: { original: credit } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {money(credit.available, credit.currency_code)}
        </span>
      ),
    }),
    column.display({
      id: "deeds",
      header: () => <span className="sr-only">{t("refunds.deeds")}</span>,
      cell: ({ row }) => <PayBack credit={row.original} />,
    }),
  ]
}

const PayBack = ({ credit }: { credit: BuyerCreditDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const prompt = usePrompt()
  const { buyer, currency_code } = credit
  const payBack = useAction(
    () => api.post("/credits/refunds", { buyer_id: buyer.id, currency_code }),
    { refresh: STALE, done: "credits.payBack.done" }
  )
  const ask = async () => {
    const sure = await prompt({
      variant: "confirmation",
      title: t("credits.payBack.title", {
        amount: money(credit.available, currency_code),
        name: buyer.name,
      }),
      description: t("credits.payBack.hint"),
      confirmText: t("credits.payBack.submit"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      payBack.mutate(undefined)
    }
  }
  return (
    <span className="flex justify-end">
      <Button
        size="small"
        variant="secondary"
        isLoading={payBack.isPending}
        onClick={() => void ask()}
      >
        {t("credits.payBack.submit")}
        <span className="sr-only">{t("refunds.ofBuyer", { name: buyer.name })}</span>
      </Button>
    </span>
  )
}

/** What buyers have with the platform that is for no payment, with the way to pay it back. */
export const CreditTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"credits", BuyerCreditDto>("/credits", "credits", { prefix: "credit" })
  const columns = useColumns()
  return (
    <ListTable
      list={list}
      columns={columns}
      search
      title={t("credits.title")}
      hint={t("credits.hint")}
      empty={{ title: t("credits.empty"), hint: t("credits.emptyHint") }}
    />
  )
}
