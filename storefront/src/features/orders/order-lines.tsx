import { getLocale, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { formatMoney } from "@/domain/money"
import { dateWriter } from "@/i18n/dates"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { ProductImage } from "@/ui/product-image"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What was ordered, what the seller accepted, what was shipped and what came back. */
export const OrderLines = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const right = "text-end"
  return (
    <Table label={t("lines")}>
      <thead>
        <tr>
          <HeadCell>
            <span className="sr-only">{t("picture")}</span>
          </HeadCell>
          <HeadCell>{t("product")}</HeadCell>
          <HeadCell className={right}>{t("unitPrice")}</HeadCell>
          <HeadCell className={right}>{t("ordered")}</HeadCell>
          <HeadCell className={right}>{t("accepted")}</HeadCell>
          <HeadCell className={right}>{t("shipped")}</HeadCell>
          <HeadCell className={right}>{t("returned")}</HeadCell>
          <HeadCell className={right}>{t("promised")}</HeadCell>
          <HeadCell className={right}>{t("subtotal")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <LineRow key={line.id} line={line} currency={order.currency_code} />
        ))}
      </tbody>
    </Table>
  )
}

type LineRowProps = { line: OrderDto["lines"][number]; currency: string }

const LineRow = async ({ line, currency }: LineRowProps) => {
  const t = await getTranslations("order")
  const reasons = await getTranslations("rejectReasons")
  const sources = await getTranslations("cart.source")
  const locale = await getLocale()
  const date = await dateWriter()
  const money = (amount: number) => formatMoney(amount, currency, locale)
  const short = line.accepted_quantity !== null && line.accepted_quantity < line.quantity
  return (
    <Row>
      <Cell className="w-13 pe-0">
        <ProductImage src={line.thumbnail} className="size-9" />
      </Cell>
      <Cell className="min-w-52">
        {line.product_handle ? (
          <Link href={`/products/${line.product_handle}`} className="font-medium hover:underline">
            {line.title}
          </Link>
        ) : (
          <span className="font-medium">{line.title}</span>
        )}
        <span className="block font-mono text-xs text-muted">{line.sku ?? "–"}</span>
        {short && line.reject_reason ? (
          <span className="block text-sm text-warning">
            {t("notAccepted", {
              count: line.quantity - (line.accepted_quantity ?? 0),
              reason: lookup(reasons, line.reject_reason, line.reject_reason),
            })}
          </span>
        ) : null}
      </Cell>
      <Cell className="text-end whitespace-nowrap">
        {money(line.unit_price)}
        {line.price_source ? (
          <span className="block text-xs text-muted">
            {lookup(sources, line.price_source, line.price_source)}
          </span>
        ) : null}
      </Cell>
      <Cell className="text-end">{line.quantity}</Cell>
      <Cell className={short ? "text-end font-medium text-warning" : "text-end"}>
        {line.accepted_quantity ?? "–"}
      </Cell>
      <Cell className="text-end">{line.shipped_quantity}</Cell>
      <Cell className="text-end">{line.returned_quantity || "–"}</Cell>
      <Cell className="text-end whitespace-nowrap">{date(line.promised_on)}</Cell>
      <Cell className="text-end font-medium whitespace-nowrap">{money(line.subtotal)}</Cell>
    </Row>
  )
}
