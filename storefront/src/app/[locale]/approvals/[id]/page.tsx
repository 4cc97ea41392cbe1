import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import type { MeDto } from "@wholesale/companies/http/members"
import { getApproval, type ApprovalDto } from "@/data/approvals"
import { attempt } from "@/data/attempt"
import { APPROVAL_TONES } from "@/domain/approval-words"
import { formatMoney } from "@/domain/money"
import { decideApprovalAction, withdrawApprovalAction } from "@/features/approvals/actions"
import { ApprovalLines } from "@/features/approvals/approval-lines"
import { Decisions } from "@/features/approvals/decisions"
import { Ended } from "@/features/approvals/ended"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { TextAreaField } from "@/ui/field"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"
import { Status } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"

const ApprovalPage = ({ params }: { params: Promise<{ id: string }> }) => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("approvals")
      const outcome = await attempt(getApproval((await params).id))
      if (!outcome.ok && outcome.problem.status === 404) {
        notFound()
      }
      return (
        <>
          <Link
            href="/approvals"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {t("title")}
          </Link>
          {outcome.ok ? (
            <Approval approval={outcome.data} me={me} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </BuyerGate>
)

const Approval = async ({ approval, me }: { approval: ApprovalDto; me: MeDto }) => {
  const t = await getTranslations("approvals")
  const states = await getTranslations("approvalStates")
  const group = await getTranslations("orderGroup")
  const locale = await getLocale()
  const date = await dateWriter()
  const memberId = me.memberships.find(({ current }) => current)?.member_id
  const own = memberId === approval.requested_by.member_id
  return (
    <>
      <PageHeader
        title={t("heading", {
          name: approval.requested_by.name,
          total: formatMoney(approval.total, approval.currency_code, locale),
        })}
        lead={
          <span className="flex flex-wrap gap-x-4">
            <Status tone={APPROVAL_TONES[approval.state]} label={states(approval.state)} />
            <span>{t("stepOf", { step: approval.tier, steps: approval.tiers })}</span>
            {approval.po_number ? (
              <span>{group("poNumber", { number: approval.po_number })}</span>
            ) : null}
            {approval.state === "pending" ? (
              <span>{t("expires", { date: date(approval.expires_at) })}</span>
            ) : null}
          </span>
        }
        actions={
          approval.order_group_id ? (
            <Link
              href={`/order-groups/${approval.order_group_id}`}
              className={buttonClass("primary")}
            >
              {t("toOrders")}
            </Link>
          ) : null
        }
      />
      <div className="mb-5 empty:hidden">
        <Ended approval={approval} own={own} />
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="min-w-0">
          <Section title={t("lines")} lead={t("linesLead")}>
            <ApprovalLines approval={approval} />
          </Section>
        </div>
        <div className="grid min-w-0 content-start gap-6">
          {approval.mine_to_decide ? <Decide id={approval.id} /> : null}
          <Decisions approval={approval} />
          {own && approval.state === "pending" ? (
            <ActionForm action={withdrawApprovalAction} className="grid gap-2">
              <input type="hidden" name="approval_id" value={approval.id} />
              <p className="text-muted">{t("withdrawText")}</p>
              <SubmitButton variant="secondary">{t("withdraw")}</SubmitButton>
            </ActionForm>
          ) : null}
        </div>
      </div>
    </>
  )
}

const Decide = async ({ id }: { id: string }) => {
  const t = await getTranslations("approvals")
  return (
    <ActionForm
      action={decideApprovalAction}
      label={t("decide")}
      className="grid gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <input type="hidden" name="approval_id" value={id} />
      <h2 className="font-semibold">{t("decide")}</h2>
      <TextAreaField name="note" label={t("note")} mark={t("optional")} rows={3} maxLength={1000} />
      <div className="grid grid-cols-2 gap-2">
        <SubmitButton name="verdict" value="approve">
          {t("approve")}
        </SubmitButton>
        <SubmitButton name="verdict" value="reject" variant="secondary">
          {t("reject")}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

export default ApprovalPage
