import { getFormatter, getTranslations } from "next-intl/server"
import type { ApprovalDto } from "@/data/approvals"
import { Status } from "@/ui/status"

/** Why it needs an approval, what the buyer says, and who decided what so far. */
export const Decisions = async ({ approval }: { approval: ApprovalDto }) => {
  const t = await getTranslations("approvals")
  const format = await getFormatter()
  const time = (value: string) =>
    format.dateTime(new Date(value), { dateStyle: "medium", timeStyle: "short" })
  return (
    <section aria-label={t("course")}>
      <h2 className="mb-2 font-semibold">{t("course")}</h2>
      <ul className="border-t border-line">
        <li className="border-b border-line py-2">
          <p className="font-medium">{t("askedBy", { name: approval.requested_by.name })}</p>
          <p className="tnum text-sm text-muted">{time(approval.created_at)}</p>
          {approval.message ? <p className="whitespace-pre-line">{approval.message}</p> : null}
          <p className="text-sm text-muted">
            {t("because", { rules: approval.rules.map(({ name }) => name).join(", ") })}
          </p>
        </li>
        {approval.decisions.map((decision) => (
          <li key={`${decision.member_id} ${decision.tier}`} className="border-b border-line py-2">
            <Status
              tone={decision.verdict === "approve" ? "positive" : "danger"}
              label={t(`verdicts.${decision.verdict}`, { name: decision.name })}
            />
            <p className="tnum text-sm text-muted">{time(decision.at)}</p>
            {decision.note ? <p className="whitespace-pre-line">{decision.note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
