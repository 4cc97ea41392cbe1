import { getTranslations } from "next-intl/server"
import type { DisputeCardDto } from "@/data/disputes"
import { DISPUTE_TONES } from "@/domain/disputes"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { DisputeWait } from "./dispute-wait"

/** What a phone shows below another value instead of in a column. */
const WIDE = "max-sm:hidden"
const RIGHT = "text-end whitespace-nowrap"

/** Disputes as rows: about which order and why, how they stand, and what was claimed and came back. */
export const DisputeTable = async ({ disputes }: { disputes: DisputeCardDto[] }) => {
  const t = await getTranslations("disputes")
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("number")}</HeadCell>
          <HeadCell className={WIDE}>{t("order")}</HeadCell>
          <HeadCell className={WIDE}>{t("seller")}</HeadCell>
          <HeadCell className={WIDE}>{t("reasons")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("opened")}</HeadCell>
          <HeadCell className="text-end">{t("claimed")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("refunded")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {disputes.map((dispute) => (
          <DisputeRow key={dispute.id} dispute={dispute} />
        ))}
      </tbody>
    </Table>
  )
}

const DisputeRow = async ({ dispute }: { dispute: DisputeCardDto }) => {
  const states = await getTranslations("disputeStates")
  const reasons = await getTranslations("disputeReasons")
  const date = await dateWriter()
  const money = await moneyIn(dispute.currency_code)
  const order = `#${dispute.order_display_id}`
  return (
    <Row>
      <Cell className="font-medium">
        <Link href={`/company/disputes/${dispute.id}`} className="hover:underline">
          {`#${dispute.display_id}`}
        </Link>
        <span className="block text-xs font-normal text-muted sm:hidden">
          {dispute.seller.name}
        </span>
      </Cell>
      <Cell className={WIDE}>
        <Link href={`/orders/${dispute.seller_order_id}`} className="hover:underline">
          {order}
        </Link>
        {dispute.po_number ? (
          <span className="block text-xs text-muted">{dispute.po_number}</span>
        ) : null}
      </Cell>
      <Cell className={cx("max-w-48 truncate", WIDE)}>{dispute.seller.name}</Cell>
      <Cell className={WIDE}>{dispute.reasons.map((reason) => reasons(reason)).join(", ")}</Cell>
      <Cell>
        <Status tone={DISPUTE_TONES[dispute.state]} label={states(dispute.state)} />
        <span className="block text-sm text-muted">
          <DisputeWait dispute={dispute} />
        </span>
      </Cell>
      <Cell className={cx(RIGHT, WIDE)}>{date(dispute.opened_at)}</Cell>
      <Cell className={cx(RIGHT, "font-medium")}>{money(dispute.claimed)}</Cell>
      <Cell className={cx(RIGHT, WIDE)}>
        {dispute.refund === null ? "–" : money(dispute.refund)}
      </Cell>
    </Row>
  )
}
