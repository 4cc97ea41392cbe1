import { Text } from "@medusajs/ui"
import { EmptyState, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { TodayDto } from "../../../http/analytics"

type LowStockProps = { rows: TodayDto["low_stock"]; count: number }

/** What is about to run out: what is left beside the threshold that the seller set. */
export const LowStock = ({ rows, count }: LowStockProps) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return (
    <Section
      title={t("today.lowStock")}
      actions={
        count > rows.length ? (
          <Link
            to="/listings/inventory"
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          >
            {t("today.all", { count })}
          </Link>
        ) : null
      }
    >
      {rows.length ? (
        <ul className="divide-y">
          {rows.map((row) => (
            <li key={row.variant_id}>
              <Link
                to={`/products/${row.product_id}`}
                className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none"
              >
                <span className="min-w-0">
                  <Text as="span" size="small" weight="plus" className="block truncate">
                    {row.title}
                  </Text>
                  <Text as="span" size="xsmall" className="text-ui-fg-subtle block">
                    {row.sku ?? "–"}
                  </Text>
                </span>
                <Text as="span" size="small" className="shrink-0 text-right tabular-nums">
                  <span
                    className={
                      row.available > 0 ? "text-ui-tag-orange-text" : "text-ui-tag-red-text"
                    }
                  >
                    {t("today.left", { count: row.available })}
                  </span>
                  <span className="text-ui-fg-subtle">
                    {" "}
                    {t("today.threshold", { least: number(row.threshold) })}
                  </span>
                </Text>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t("today.stockFine")} hint={t("today.stockFineHint")} />
      )}
    </Section>
  )
}
