import { getLocale, getTranslations } from "next-intl/server"
import { listSpendingLimits, type SpendingLimitDto } from "@/data/approvals"
import { attempt } from "@/data/attempt"
import { listMembers } from "@/data/members"
import { LIMIT_PERIODS } from "@/domain/approval-words"
import { CURRENCY_CODES } from "@/domain/countries"
import { formatMoney } from "@/domain/money"
import { can } from "@/domain/permissions"
import { deleteSpendingLimitAction, setSpendingLimitAction } from "@/features/approvals/actions"
import { Gate } from "@/features/company/gate"
import { ProblemState } from "@/features/shell/problem-state"
import { dateWriter } from "@/i18n/dates"
import { ActionForm } from "@/ui/action-form"
import { EmptyState } from "@/ui/empty-state"
import { SelectField, TextField } from "@/ui/field"
import { Meter } from "@/ui/meter"
import { PageHeader, Section } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

export const generateMetadata = async () => {
  const t = await getTranslations("spendingLimits")
  return { title: t("title") }
}

const SpendingLimitsPage = () => (
  <Gate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("spendingLimits")
      const outcome = await attempt(listSpendingLimits())
      const writable = can(me, "company.write")
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
          ) : (
            <LimitTable limits={outcome.data} writable={writable} />
          )}
          {writable ? <NewLimit /> : null}
        </>
      )
    }}
  </Gate>
)

const LimitTable = async ({
  limits,
  writable,
}: {
  limits: SpendingLimitDto[]
  writable: boolean
}) => {
  const t = await getTranslations("spendingLimits")
  const locale = await getLocale()
  const date = await dateWriter()
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("member")}</HeadCell>
          <HeadCell>{t("period")}</HeadCell>
          <HeadCell className="text-end">{t("limit")}</HeadCell>
          <HeadCell className="text-end">{t("spent")}</HeadCell>
          <HeadCell>{t("used")}</HeadCell>
          {writable ? (
            <HeadCell>
              <span className="sr-only">{t("actions")}</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => {
          const money = (amount: number) => formatMoney(amount, limit.currency_code, locale)
          const percent =
            limit.amount > 0 ? Math.min(100, Math.round((limit.spent / limit.amount) * 100)) : 100
          return (
            <Row key={limit.id}>
              <Cell className="font-medium whitespace-nowrap">{limit.member_name}</Cell>
              <Cell className="whitespace-nowrap">
                {t(`periods.${limit.period}`)}
                <span className="ms-2 text-sm text-muted">
                  {t("since", { date: date(limit.period_started_at) })}
                </span>
              </Cell>
              <Cell className="text-end whitespace-nowrap">{money(limit.amount)}</Cell>
              <Cell className="text-end whitespace-nowrap">{money(limit.spent)}</Cell>
              <Cell className="min-w-32">
                <Meter
                  percent={percent}
                  label={t("usedOf", { name: limit.member_name, percent })}
                />
              </Cell>
              {writable ? (
                <Cell className="text-end">
                  <ActionForm action={deleteSpendingLimitAction} answer="none">
                    <input type="hidden" name="limit_id" value={limit.id} />
                    <SubmitButton variant="quiet">{t("delete")}</SubmitButton>
                  </ActionForm>
                </Cell>
              ) : null}
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

const NewLimit = async () => {
  const t = await getTranslations("spendingLimits")
  const outcome = await attempt(listMembers({ limit: 100 }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  const members = outcome.data.members.filter(({ status }) => status === "active")
  return (
    <Section title={t("new")} lead={t("newLead")}>
      <ActionForm
        action={setSpendingLimitAction}
        resetOnDone
        className="grid max-w-4xl items-start gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_160px_160px_100px]"
      >
        <SelectField
          name="member_id"
          label={t("member")}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="period"
          label={t("period")}
          options={LIMIT_PERIODS.map((value) => ({ value, label: t(`periods.${value}`) }))}
          defaultValue="month"
        />
        <TextField name="amount" label={t("limit")} inputMode="decimal" required />
        <SelectField
          name="currency_code"
          label={t("currency")}
          options={CURRENCY_CODES.map((code) => ({ value: code, label: code.toUpperCase() }))}
        />
        <div className="sm:col-span-2 lg:col-span-4">
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  )
}

export default SpendingLimitsPage
