import { getTranslations } from "next-intl/server"
import type { BuyerStatementLineDto } from "@/data/payments"
import { inGroupsOfFour } from "@/domain/payments"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { DownloadIcon } from "@/ui/icons"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone shows below another value instead of in a column. */
const WIDE = "max-sm:hidden"
const RIGHT = "text-end whitespace-nowrap"

type StatementTableProps = {
  lines: BuyerStatementLineDto[]
  /** Whether the reader may open orders and their papers. */
  linked: boolean
  /** Documents alone have neither a balance nor a sign. */
  balanced: boolean
}

/** What was paid, invoiced and given back as rows, with the balance after each. */
export const StatementTable = async ({ lines, ...view }: StatementTableProps) => {
  const t = await getTranslations("statement")
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("date")}</HeadCell>
          <HeadCell>{t("what")}</HeadCell>
          <HeadCell className={WIDE}>{t("order")}</HeadCell>
          <HeadCell className={WIDE}>{t("seller")}</HeadCell>
          <HeadCell className="text-end">{t("amount")}</HeadCell>
          {view.balanced ? (
            <HeadCell className={cx("text-end", WIDE)}>{t("balance")}</HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <StatementRow key={line.id} line={line} {...view} />
        ))}
      </tbody>
    </Table>
  )
}

type RowProps = Omit<StatementTableProps, "lines"> & { line: BuyerStatementLineDto }

const StatementRow = async ({ line, linked, balanced }: RowProps) => {
  const date = await dateWriter()
  const money = await moneyIn(line.currency_code)
  return (
    <Row>
      <Cell className="whitespace-nowrap">{date(line.at)}</Cell>
      <Cell>
        <What line={line} linked={linked} />
        <span className="block text-xs text-muted sm:hidden">{line.order?.seller}</span>
      </Cell>
      <Cell className={WIDE}>
        <OrderNumber line={line} linked={linked} />
      </Cell>
      <Cell className={cx("max-w-64 truncate", WIDE)}>{line.order?.seller ?? "–"}</Cell>
      <Cell className={cx("font-medium", RIGHT)}>
        {balanced && line.amount > 0 ? "+" : ""}
        {money(balanced ? line.amount : Math.abs(line.amount))}
      </Cell>
      {balanced ? (
        <Cell className={cx("text-muted", RIGHT, WIDE)}>{money(line.balance)}</Cell>
      ) : null}
    </Row>
  )
}

type PartProps = Pick<RowProps, "line" | "linked">

const OrderNumber = ({ line: { order }, linked }: PartProps) => {
  if (!order) {
    return "–"
  }
  const number = `#${order.display_id}`
  return linked ? (
    <Link href={`/orders/${order.id}`} className="hover:underline">
      {number}
    </Link>
  ) : (
    number
  )
}

const What = async ({ line, linked }: PartProps) => {
  const t = await getTranslations("statement")
  const paper = line.kind === "invoice" || line.kind === "credit_note"
  const name = [t(`kinds.${line.kind}`), paper ? line.reference : null].filter(Boolean).join(" ")
  if (!paper || !line.order || !linked) {
    return (
      <>
        <span className="font-medium">{name}</span>
        {line.kind === "payment" && line.reference ? (
          <span className="ms-2 font-mono text-muted max-sm:ms-0 max-sm:block max-sm:text-xs">
            {inGroupsOfFour(line.reference)}
          </span>
        ) : null}
      </>
    )
  }
  return (
    <a
      href={`/api/orders/${line.order.id}/documents/${line.id}`}
      aria-label={t("download", { document: name })}
      className="inline-flex items-center gap-1.5 font-medium hover:underline"
      download
    >
      {name}
      <DownloadIcon className="size-4 text-accent" />
    </a>
  )
}
