import { getLocale, getTranslations } from "next-intl/server"
import type { ApprovalDto } from "@/data/approvals"
import { APPROVAL_TONES } from "@/domain/approval-words"
import { formatMoney } from "@/domain/money"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

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
          <HeadCell>{t("sellers")}</HeadCell>
          <HeadCell>{t("poNumber")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className="text-end">{t("step")}</HeadCell>
          <HeadCell className="text-end">{t("asked")}</HeadCell>
          <HeadCell className="text-end">{t("total")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {approvals.map((approval) => (
          <Row key={approval.id}>
            <Cell className="font-medium whitespace-nowrap">
              <Link href={`/approvals/${approval.id}`} className="hover:underline">
                {approval.requested_by.name}
              </Link>
            </Cell>
            <Cell className="max-w-72 min-w-40 truncate">
              {[...new Set(approval.lines.map(({ seller_name }) => seller_name))].join(", ")}
            </Cell>
            <Cell className="whitespace-nowrap">{approval.po_number ?? "–"}</Cell>
            <Cell className="whitespace-nowrap">
              <Status tone={APPROVAL_TONES[approval.state]} label={states(approval.state)} />
              {approval.mine_to_decide ? (
                <span className="ms-2 text-sm font-medium text-warning">{t("mine")}</span>
              ) : null}
            </Cell>
            <Cell className="text-end">{`${approval.tier}/${approval.tiers}`}</Cell>
            <Cell className="text-end whitespace-nowrap">{date(approval.created_at)}</Cell>
            <Cell className="text-end font-medium whitespace-nowrap">
              {formatMoney(approval.total, approval.currency_code, locale)}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
