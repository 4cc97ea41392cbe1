import { getLocale, getTranslations } from "next-intl/server"
import type { ApprovalDto } from "@/data/approvals"
import { APPROVAL_TONES } from "@/domain/approval-words"
import { formatMoney } from "@/domain/money"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** Columns that a phone has no room for. */
const WIDE = "max-sm:hidden"

/** Requests as rows: who wants to order what for how much, and what waits for the viewer. */
export const ApprovalTable = async ({ approvals }: { approvals: ApprovalDto[] }) => {
  const t = await getTranslations("approvals")
  const states = await getTranslations("approvalStates")
  const locale = await getLocale()
  const date = await dateWriter()
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("by")}</HeadCell>
          <HeadCell className={WIDE}>{t("sellers")}</HeadCell>
          <HeadCell className={WIDE}>{t("poNumber")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("step")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("asked")}</HeadCell>
          <HeadCell className="text-end">{t("total")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {approvals.map((approval) => {
          const sellers = [...new Set(approval.lines.map(({ seller_name }) => seller_name))]
          return (
            <Row key={approval.id}>
              <Cell className="font-medium whitespace-nowrap">
                <Link href={`/approvals/${approval.id}`} className="hover:underline">
                  {approval.requested_by.name}
                </Link>
                <span className="block max-w-44 truncate text-sm font-normal text-muted sm:hidden">
                  {sellers.join(", ")}
                </span>
              </Cell>
              <Cell className={cx("max-w-72 min-w-40 truncate", WIDE)}>{sellers.join(", ")}</Cell>
              <Cell className={cx("whitespace-nowrap", WIDE)}>{approval.po_number ?? "–"}</Cell>
              <Cell className="sm:whitespace-nowrap">
                <Status tone={APPROVAL_TONES[approval.state]} label={states(approval.state)} />
                {approval.mine_to_decide ? (
                  <span className="text-sm font-medium text-warning max-sm:block sm:ms-2">
                    {t("mine")}
                  </span>
                ) : null}
              </Cell>
              <Cell className={cx("text-end", WIDE)}>{`${approval.tier}/${approval.tiers}`}</Cell>
              <Cell className={cx("text-end whitespace-nowrap", WIDE)}>
                {date(approval.created_at)}
              </Cell>
              <Cell className="text-end font-medium whitespace-nowrap">
                {formatMoney(approval.total, approval.currency_code, locale)}
              </Cell>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
