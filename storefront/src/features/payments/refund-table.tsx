import { getTranslations } from "next-intl/server"
import type { RefundDto } from "@/data/payments"
import { goesToCard, REFUND_TONES } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone shows below another value instead of in a column. */
const WIDE = "max-sm:hidden"

type RefundTableProps = {
  refunds: RefundDto[]
  /** Whether the reader may open orders. */
  linked: boolean
}

/** Refunds as rows: of which order, why, whether they were paid and how much. */
export const RefundTable = async ({ refunds, linked }: RefundTableProps) => {
  const t = await getTranslations("refunds")
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("order")}</HeadCell>
          <HeadCell className={WIDE}>{t("seller")}</HeadCell>
          <HeadCell className={WIDE}>{t("reason")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("date")}</HeadCell>
          <HeadCell className="text-end">{t("amount")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {refunds.map((refund) => (
          <RefundRow key={refund.id} refund={refund} linked={linked} />
        ))}
      </tbody>
    </Table>
  )
}

const RefundRow = async ({ refund, linked }: { refund: RefundDto; linked: boolean }) => {
  const t = await getTranslations("refunds")
  const date = await dateWriter()
  const money = await moneyIn(refund.currency_code)
  const number = refund.order_display_id === null ? "–" : `#${refund.order_display_id}`
  return (
    <Row>
      <Cell className="font-medium">
        {linked && refund.seller_order_id ? (
          <Link href={`/orders/${refund.seller_order_id}`} className="hover:underline">
            {number}
          </Link>
        ) : (
          number
        )}
        <span className="block text-xs font-normal text-muted sm:hidden">
          {refund.seller?.name}
        </span>
      </Cell>
      <Cell className={cx("max-w-64 truncate", WIDE)}>{refund.seller?.name ?? "–"}</Cell>
      <Cell className={WIDE}>{t(`reasons.${refund.reason}`)}</Cell>
      <Cell>
        <Status tone={REFUND_TONES[refund.state]} label={t(`states.${refund.state}`)} />
        <span className="block text-xs text-muted sm:hidden">{t(`reasons.${refund.reason}`)}</span>
        {goesToCard(refund) ? (
          <span className="block max-w-80 text-sm text-muted">{t("toCard")}</span>
        ) : null}
        {refund.state === "failed" ? (
          <span className="block max-w-80 text-sm text-muted">
            {t("failed", { reason: refund.failure ?? "–" })}
          </span>
        ) : null}
      </Cell>
      <Cell className={cx("text-end whitespace-nowrap", WIDE)}>
        {date(refund.settled_at ?? refund.created_at)}
      </Cell>
      <Cell className="text-end font-medium whitespace-nowrap">{money(refund.amount)}</Cell>
    </Row>
  )
}
