"use client"

import { useFormatter, useLocale, useTranslations } from "next-intl"
import type { PageVariantDto } from "@wholesale/catalog/http/discovery"
import { formatMoney } from "@/domain/money"
import { canBeHad, shownBreak } from "@/domain/order-sheet"
import { cx } from "@/ui/cx"
import { QuantityInput } from "@/ui/quantity-input"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import type { Sheet } from "./sheet"
import { StockWord } from "./stock-word"

/** What a phone leaves out, so that the quantity needs no scrolling. */
const WIDE = "max-sm:hidden"

/** The variants as rows: SKU, price at the chosen quantity, stock, ship date and quantity. */
export const VariantRows = (sheet: Sheet) => {
  const t = useTranslations("orderPanel")
  const right = "text-end"
  return (
    <Table label={t("variants")}>
      <thead>
        <tr>
          <HeadCell>{t("variant")}</HeadCell>
          <HeadCell className={right}>{t("unitPrice")}</HeadCell>
          <HeadCell className={WIDE}>{t("stock")}</HeadCell>
          <HeadCell className={WIDE}>{t("ships")}</HeadCell>
          {sheet.buys ? <HeadCell className={right}>{t("quantity")}</HeadCell> : null}
          {sheet.buys ? <HeadCell className={cx(right, WIDE)}>{t("sum")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {sheet.variants.map((variant) => (
          <VariantRow key={variant.id} variant={variant} sheet={sheet} />
        ))}
      </tbody>
    </Table>
  )
}

const VariantRow = ({ variant, sheet }: { variant: PageVariantDto; sheet: Sheet }) => {
  const t = useTranslations("orderPanel")
  const locale = useLocale()
  const format = useFormatter()
  const quantity = sheet.quantities[variant.id] ?? 0
  const step = shownBreak(variant.price.breaks, quantity)
  const money = (amount: number) => formatMoney(amount, sheet.currency, locale)
  return (
    <Row onFocus={() => sheet.touch(variant.id)}>
      <Cell className="sm:min-w-40">
        <span className="block font-medium">{variant.title}</span>
        {variant.sku === variant.title ? null : (
          <span className="block font-mono text-xs text-muted">{variant.sku ?? "–"}</span>
        )}
        <span className="block text-xs text-muted sm:hidden">
          <StockWord variant={variant} />
        </span>
      </Cell>
      <Cell className="text-end whitespace-nowrap">
        {step ? money(step.amount) : <span className="text-muted">{t("noPrice")}</span>}
      </Cell>
      <Cell className={cx("whitespace-nowrap", WIDE)}>
        <StockWord variant={variant} />
      </Cell>
      <Cell className={cx("whitespace-nowrap", WIDE)}>
        {variant.promise
          ? format.dateTime(new Date(variant.promise.ship_on), { dateStyle: "medium" })
          : "–"}
      </Cell>
      {sheet.buys ? (
        <>
          <Cell className="text-end">
            {step && canBeHad(variant) ? (
              <QuantityInput
                name={`quantity:${variant.id}`}
                label={t("quantityOf", { title: variant.title, sku: variant.sku ?? "–" })}
                rule={variant.rule}
                quantity={quantity}
                onChange={(next) => sheet.change(variant.id, next)}
              />
            ) : null}
          </Cell>
          <Cell className={cx("min-w-22 text-end", WIDE)}>
            {step && quantity > 0 ? money(step.amount * quantity) : "–"}
          </Cell>
        </>
      ) : null}
    </Row>
  )
}
