import { toast } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { IssuedDto } from "../../lib/invoices"

type IssueFormProps = { months: readonly string[]; onClose: () => void }

/** Issues what is missing of a month that is over, for whoever does not want to wait for the job. */
export const IssueForm = ({ months, onClose }: IssueFormProps) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const [month, setMonth] = useState(months[0])
  const issue = useAction(
    () => api.post<{ result: IssuedDto }>("/commission-invoices/issue", { month }),
    {
      refresh: ["/commission-invoices", "/ledger"],
      quiet: true,
      onDone: ({ result }) => {
        const { issued: count, failed } = result
        if (failed > 0) {
          toast.error(t("invoices.issue.failed", { count: failed }))
        } else {
          toast.success(t("invoices.issue.done", { count }))
        }
        onClose()
      },
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("invoices.issue.title")}
      description={t("invoices.issue.hint")}
      submit={t("invoices.issue.submit")}
      busy={issue.isPending}
      error={issue.error ?? undefined}
      onSubmit={() => issue.mutate(undefined)}
    >
      <Field label={t("invoices.month")}>
        {(id) => (
          <Choice
            id={id}
            value={month}
            onChange={setMonth}
            options={months.map((value) => ({ value, label: format.month(value) }))}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
