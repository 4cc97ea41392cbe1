import { Button, InlineTip, Tooltip } from "@medusajs/ui"
import { api, Section, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMe } from "../../lib/me"
import { KindBadge, LevelBadge, StateBadge } from "../badges/badges"
import type { CaseAnswer } from "./case-review"
import { DecisionForm } from "./decision-form"
import { blockers, movesOf, type Move } from "./readiness"

type CaseHeaderProps = { answer: CaseAnswer; decides: boolean }

/** Whose case it is, where it stands, who looks at it and what can be decided. */
export const CaseHeader = ({ answer, decides }: CaseHeaderProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const { company } = answer
  return (
    <Section
      level="h1"
      title={t("review.title", { name: company.trading_name, level: answer.case.level })}
      description={
        <span className="mt-1 flex flex-wrap items-center gap-1">
          <StateBadge of="case" state={answer.case.state} />
          <KindBadge kind={company.kind} />
          <LevelBadge level={company.verification_level} />
          <Link
            to={`/companies/${company.id}`}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover ml-1"
          >
            {t("review.openCompany")}
          </Link>
          <span>
            {t("review.submittedAt", { date: moment(answer.case.submitted_at) })} ·{" "}
            {answer.assignee
              ? t("review.assignedTo", { name: answer.assignee.name })
              : t("queue.nobody")}
          </span>
        </span>
      }
      actions={decides ? <Decisions answer={answer} /> : null}
    >
      {answer.case.note ? (
        <div className="px-6 py-3">
          <InlineTip label={t("review.lastNote")}>
            {answer.case.reason_code ? `${t(`reasons.${answer.case.reason_code}`)}. ` : ""}
            {answer.case.note}
          </InlineTip>
        </div>
      ) : null}
    </Section>
  )
}

const Decisions = ({ answer }: { answer: CaseAnswer }) => {
  const { t } = useTranslation("wholesale")
  const [deciding, setDeciding] = useState<Exclude<Move, "start"> | null>(null)
  const at = `/verification-cases/${answer.case.id}`
  const start = useAction(() => api.post(`${at}/start`), {
    refresh: ["/verification-cases"],
    done: "review.started",
  })
  const missing = blockers(answer.case)
  return (
    <>
      <Assign answer={answer} />
      {movesOf(answer.case.state).map((move) =>
        move === "start" ? (
          <Button
            key={move}
            size="small"
            isLoading={start.isPending}
            onClick={() => start.mutate(undefined)}
          >
            {t("review.moves.start")}
          </Button>
        ) : (
          <Decision
            key={move}
            move={move}
            missing={move === "approve" ? missing : []}
            onClick={() => setDeciding(move)}
          />
        )
      )}
      {deciding ? <DecisionForm move={deciding} at={at} onClose={() => setDeciding(null)} /> : null}
    </>
  )
}

type DecisionProps = {
  move: Exclude<Move, "start">
  missing: string[]
  onClick: () => void
}

const VARIANTS = {
  approve: "primary",
  "needs-info": "secondary",
  reject: "danger",
  revoke: "danger",
} as const

/** A decision; while something is missing it stays closed and says what. */
const Decision = ({ move, missing, onClick }: DecisionProps) => {
  const { t } = useTranslation("wholesale")
  const button = (
    <Button
      size="small"
      variant={VARIANTS[move]}
      // Not `disabled`, so that the reason can be reached by keyboard and heard.
      aria-disabled={missing.length > 0}
      aria-label={
        missing.length
          ? t("review.blockedLabel", {
              move: t(`review.moves.${move}`),
              list: missing.join(", "),
            })
          : undefined
      }
      className={missing.length ? "opacity-50" : undefined}
      onClick={missing.length ? undefined : onClick}
    >
      {t(`review.moves.${move}`)}
    </Button>
  )
  return missing.length ? (
    <Tooltip content={t("review.blocked", { list: missing.join(", ") })}>{button}</Tooltip>
  ) : (
    button
  )
}

const Assign = ({ answer }: { answer: CaseAnswer }) => {
  const { t } = useTranslation("wholesale")
  const me = useMe()
  const own = me?.memberships.find((membership) => membership.current)?.member_id
  const mine = answer.assignee?.id === own
  const assign = useAction(
    (assignee_id: string | null) =>
      api.post(`/verification-cases/${answer.case.id}/assign`, { assignee_id }),
    { refresh: ["/verification-cases"] }
  )
  if (!own || !["submitted", "in_review", "needs_info"].includes(answer.case.state)) {
    return null
  }
  return (
    <Button
      // Starting a review assigns it: another element, so that a click on its way is not a release.
      key={mine ? "release" : "assign"}
      size="small"
      variant={mine ? "transparent" : "secondary"}
      isLoading={assign.isPending}
      onClick={() => assign.mutate(mine ? null : own)}
    >
      {mine ? t("review.release") : t("review.assignMe")}
    </Button>
  )
}
