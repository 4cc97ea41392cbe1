"use client"

import { useLocale, useTranslations } from "next-intl"
import type { PageVariantDto } from "@wholesale/catalog/http/discovery"
import { formatMoney } from "@/domain/money"
import { canBeHad, shownBreak } from "@/domain/order-sheet"
import type { VariantMatrix } from "@/domain/variant-matrix"
import { QuantityInput } from "@/ui/quantity-input"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import type { Sheet } from "./sheet"
import { StockWord } from "./stock-word"

type VariantGridProps = Sheet & { matrix: VariantMatrix<PageVariantDto> }

/** Two options as rows and columns, a quantity in every place, and sums both ways. */
export const VariantGrid = ({ matrix, ...sheet }: VariantGridProps) => {
  const t = useTranslations("orderPanel")
  const { quantities } = sheet
  const sum = (cells: (PageVariantDto | null)[]) =>
    cells.reduce((total, variant) => total + (variant ? (quantities[variant.id] ?? 0) : 0), 0)
  const { rows, columns } = matrix
  return (
    <Table label={t("matrix", { rows: matrix.rowTitle, columns: matrix.columnTitle })}>
      <thead>
        <tr>
          <HeadCell className="sticky start-0 z-10">{`${matrix.rowTitle} / ${matrix.columnTitle}`}</HeadCell>
          {columns.map((column) => (
            <HeadCell key={column} className="text-end">
              {column}
            </HeadCell>
          ))}
          <HeadCell className="text-end">{t("sum")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, cells }) => (
          <Row key={value}>
            <th
              scope="row"
              className="sticky start-0 z-10 border-b border-line bg-surface px-3 text-start font-medium"
            >
              {value}
            </th>
            {cells.map((variant, index) => (
              <Cell key={columns[index]} className="text-end align-top">
                {variant ? <GridPlace variant={variant} {...sheet} /> : "–"}
              </Cell>
            ))}
            <Cell className="text-end font-medium">{sum(cells)}</Cell>
          </Row>
        ))}
        <tr className="bg-sunken">
          <th
            scope="row"
            className="sticky start-0 bg-sunken px-3 py-1.5 text-start text-sm font-medium"
          >
            {t("sum")}
          </th>
          {columns.map((column, index) => (
            <td key={column} className="tnum px-3 text-end font-medium">
              {sum(rows.map(({ cells }) => cells[index] ?? null))}
            </td>
          ))}
          <td className="tnum px-3 text-end font-semibold">
            {sum(rows.flatMap(({ cells }) => cells))}
          </td>
        </tr>
      </tbody>
    </Table>
  )
}

const GridPlace = ({ variant, ...sheet }: Sheet & { variant: PageVariantDto }) => {
  const t = useTranslations("orderPanel")
  const locale = useLocale()
  const quantity = sheet.quantities[variant.id] ?? 0
  const step = shownBreak(variant.price.breaks, quantity)
  return (
    <div onFocus={() => sheet.touch(variant.id)} className="inline-grid justify-items-end">
      {sheet.buys && step && canBeHad(variant) ? (
        <QuantityInput
          name={`quantity:${variant.id}`}
          label={t("quantityOf", { title: variant.title, sku: variant.sku ?? "–" })}
          rule={variant.rule}
          quantity={quantity}
          onChange={(next) => sheet.change(variant.id, next)}
        />
      ) : null}
      <span className="text-xs whitespace-nowrap text-muted">
        {step ? formatMoney(step.amount, sheet.currency, locale) : "–"}
        {" · "}
        <StockWord variant={variant} />
      </span>
    </div>
  )
}
