import { getTranslations } from "next-intl/server"
import type { PaymentDto } from "@/data/payments"
import { amountLeft, inGroupsOfFour, paymentStanding, STANDING_TONES } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone shows below another value instead of in a column. */
const WIDE = "max-sm:hidden"
const RIGHT = "text-end whitespace-nowrap"

type PaymentTableProps = {
  payments: PaymentDto[]
  /** Whether the reader may open orders. */
  linked: boolean
}

/** Payments as rows: for which checkout, under which reference, until when and how much is left. */
export const PaymentTable = async ({ payments, linked }: PaymentTableProps) => {
  const t = await getTranslations("payments")
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("checkout")}</HeadCell>
          <HeadCell className={WIDE}>{t("reference")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("due")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("amount")}</HeadCell>
          <HeadCell className="text-end">{t("left")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <PaymentRow key={payment.id} payment={payment} linked={linked} />
        ))}
      </tbody>
    </Table>
  )
}

const PaymentRow = async ({ payment, linked }: { payment: PaymentDto; linked: boolean }) => {
  const t = await getTranslations("payments")
  const standings = await getTranslations("paymentStandings")
  const date = await dateWriter()
  const money = await moneyIn(payment.currency_code)
  const standing = paymentStanding(payment, Date.now())
  const open = payment.state === "awaiting"
  const number = `#${payment.group_display_id}`
  return (
    <Row>
      <Cell className="font-medium">
        {linked ? (
          <Link href={`/order-groups/${payment.group_id}`} className="hover:underline">
            {number}
          </Link>
        ) : (
          number
        )}
        <span className="block font-mono text-xs whitespace-nowrap text-muted sm:hidden">
          {inGroupsOfFour(payment.reference)}
        </span>
      </Cell>
      <Cell className={cx("font-mono whitespace-nowrap", WIDE)}>
        {inGroupsOfFour(payment.reference)}
      </Cell>
      <Cell className="sm:whitespace-nowrap">
        <Status tone={STANDING_TONES[standing]} label={standings(standing)} />
        {open ? (
          <span className="block text-xs text-muted sm:hidden">
            {t("dueOn", { date: date(payment.due_on) })}
          </span>
        ) : null}
        {payment.paid_at ? (
          <span className="text-sm text-muted max-sm:block sm:ms-2">{date(payment.paid_at)}</span>
        ) : null}
      </Cell>
      <Cell className={cx(RIGHT, WIDE)}>{open ? date(payment.due_on) : "–"}</Cell>
      <Cell className={cx(RIGHT, WIDE)}>{money(payment.amount)}</Cell>
      <Cell className={cx(RIGHT, open ? "font-medium" : "text-muted")}>
        {open ? money(amountLeft(payment)) : "–"}
      </Cell>
    </Row>
  )
}
