import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { PriceChangeDto } from "../../../http/price-history"
import { usePriceWords } from "../prices/use-price-words"
import { PaidPrices } from "./paid-prices"

const column = createDataTableColumnHelper<PriceChangeDto>()

const SOURCES = ["base", "country", "tier", "customer", "contract", "msrp", "map", "cost"]

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  const words = usePriceWords()
  const amount = (value: number | null, currency: string) =>
    value === null ? t("prices.none") : money(value, currency)
  return [
    column.accessor("at", {
      header: t("prices.when"),
      cell: ({ getValue }) => <span className="tabular-nums">{moment(getValue())}</span>,
    }),
    column.accessor("sku", {
      header: t("prices.variant"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">
            {row.original.product_title ?? row.original.variant_id} {row.original.variant_title}
          </span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.sku ?? "–"}</span>
        </span>
      ),
    }),
    column.accessor("source", {
      header: t("prices.forWhom"),
      cell: ({ row }) => words.full({ ...row.original, name: row.original.target_name }),
    }),
    column.accessor("after", {
      header: t("prices.change"),
      cell: ({ row: { original: one } }) => (
        <span className="whitespace-nowrap tabular-nums">
          {amount(one.before, one.currency_code)}
          <span aria-hidden> → </span>
          <span className="sr-only"> {t("prices.becomes")} </span>
          {amount(one.after, one.currency_code)}
        </span>
      ),
    }),
    column.accessor("starts_at", {
      header: t("prices.valid"),
      cell: ({ row: { original: one } }) =>
        one.starts_at || one.ends_at
          ? [
              one.starts_at ? t("prices.from", { at: moment(one.starts_at) }) : null,
              one.ends_at ? t("prices.until", { at: moment(one.ends_at) }) : null,
            ]
              .filter(Boolean)
              .join(" ")
          : t("prices.atOnce"),
    }),
    column.accessor("actor_name", {
      header: t("prices.who"),
      cell: ({ row: { original: one } }) =>
        one.actor_type === "system" ? t("prices.system") : (one.actor_name ?? one.actor_id),
    }),
  ]
}

/** Every change of a price: who, when, from when on. Nothing of it can be changed. */
export const PriceHistoryTable = () => {
  const { t } = useTranslation("wholesale")
  const [params] = useSearchParams()
  const variant = params.get("variant_id")
  const list = useList<"changes", PriceChangeDto>("/company/price-history", "changes", {
    filters: ["source"],
    fixed: { variant_id: variant },
  })
  const columns = useColumns()
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "source",
      label: t("prices.source"),
      options: SOURCES.map((value) => ({ value, label: t(`prices.sources.${value}`) })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        search
        level="h1"
        title={t("prices.history")}
        hint={t(variant ? "prices.historyOfOne" : "prices.historyHint")}
        empty={{ title: t("prices.noHistory"), hint: t("prices.noHistoryHint") }}
      />
      {variant ? <PaidPrices variantId={variant} /> : null}
    </>
  )
}
