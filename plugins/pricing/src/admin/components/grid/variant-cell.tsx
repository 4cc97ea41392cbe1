import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { GridRowDto } from "../../../http/prices"
import { ExplainDrawer } from "../preview/explain-drawer"

type VariantCellProps = { row: GridRowDto; currency: string }

/** The name of a row, with the ways to its history and to the explanation of its prices. */
export const VariantCell = ({ row, currency }: VariantCellProps) => {
  const { t } = useTranslation("wholesale")
  const [explaining, setExplaining] = useState(false)
  const scheduled = row.prices.filter((price) => price.starts_at).length
  const link = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
  return (
    <span className="flex flex-col">
      <Link
        to={`/products/${row.product_id}`}
        className="text-ui-fg-base hover:text-ui-fg-interactive-hover max-w-72 truncate"
      >
        {row.product_title} · {row.variant_title}
      </Link>
      <span className="text-ui-fg-subtle txt-compact-xsmall flex gap-x-2">
        <span className="tabular-nums">{row.sku ?? "–"}</span>
        <button type="button" className={link} onClick={() => setExplaining(true)}>
          {t("prices.why")}
          <span className="sr-only"> {row.sku ?? row.variant_title}</span>
        </button>
        <Link to={`/prices/history?variant_id=${row.variant_id}`} className={link}>
          {t("prices.historyShort")}
          <span className="sr-only"> {row.sku ?? row.variant_title}</span>
        </Link>
        {scheduled ? <span>{t("prices.scheduled", { count: scheduled })}</span> : null}
      </span>
      {explaining ? (
        <ExplainDrawer
          variantId={row.variant_id}
          title={`${row.product_title} · ${row.variant_title}`}
          currency={currency}
          onClose={() => setExplaining(false)}
        />
      ) : null}
    </span>
  )
}
