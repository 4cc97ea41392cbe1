import { getFormatter, getTranslations } from "next-intl/server"
import type { DocumentDto, Level, ProgressDto } from "@/data/verification"
import { LEVEL_TONES } from "@/domain/status-tones"
import { isEditable, levelState } from "@/domain/verification-progress"
import { lookup } from "@/i18n/lookup"
import { ActionForm } from "@/ui/action-form"
import { Callout } from "@/ui/callout"
import { Confirm } from "@/ui/confirm"
import { ChevronRightIcon } from "@/ui/icons"
import { Section } from "@/ui/page-header"
import { Status } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"
import { startLevelAction, submitLevelAction, withdrawLevelAction } from "./actions"
import { RequirementRow } from "./requirement-row"

type LevelSectionProps = {
  progress: ProgressDto
  level: Level
  documents: DocumentDto[]
  /** Whether the viewer's role may submit. */
  writable: boolean
}

/** One level: what it opens, how it stands, its requirements and the next step. */
export const LevelSection = async ({ progress, level, documents, writable }: LevelSectionProps) => {
  const t = await getTranslations("verification")
  const states = await getTranslations("levelStates")
  const capabilities = await getTranslations("capabilities")
  const state = levelState(progress, level)
  const editable = writable && isEditable(state)
  const unlocks = level.unlocks.map((code) => lookup(capabilities, code, code))
  return (
    <Section
      id={`level-${level.level}`}
      title={t(`names.${level.level as 1 | 2 | 3}`)}
      lead={unlocks.length > 0 ? t("unlocks", { what: unlocks.join(", ") }) : t("trust")}
      action={<Status tone={LEVEL_TONES[state]} label={states(state)} />}
    >
      <StateNotice level={level} state={state} />
      {level.case ? (
        <details open={state !== "approved"} className="group">
          <summary className="control-h flex cursor-pointer list-none items-center gap-1 font-medium text-accent">
            <ChevronRightIcon className="size-3.5 group-open:rotate-90 rtl:group-open:-rotate-90" />
            {t("requirements", { count: level.case.items.length })}
          </summary>
          <ul className="border-t border-line">
            {level.case.items.map((item) => (
              <RequirementRow
                key={item.id}
                level={level.level}
                item={item}
                documents={documents}
                editable={editable}
              />
            ))}
          </ul>
        </details>
      ) : (
        <p className="text-muted">{state === "locked" ? t("lockedText") : t("notStarted")}</p>
      )}
      {writable ? <NextStep level={level} state={state} /> : null}
    </Section>
  )
}

type StateProps = { level: Level; state: string }

const StateNotice = async ({ level, state }: StateProps) => {
  const t = await getTranslations("verification")
  const reasons = await getTranslations("reasons")
  const format = await getFormatter()
  const { reason_code, note, expires_at } = level.case ?? {}
  const asked = state === "needs_info"
  if (asked || state === "rejected" || state === "revoked" || state === "expired") {
    const reason = reason_code ? lookup(reasons, reason_code, reason_code) : null
    return (
      <div className="mb-3">
        <Callout
          tone={asked || state === "expired" ? "warning" : "danger"}
          title={t(`notice.${state}`)}
        >
          {reason ? <p className="font-medium">{reason}</p> : null}
          {note ? <p className="whitespace-pre-line">{note}</p> : null}
        </Callout>
      </div>
    )
  }
  return state === "approved" && expires_at ? (
    <p className="tnum mb-3 text-muted">
      {t("validUntil", { date: format.dateTime(new Date(expires_at), { dateStyle: "medium" }) })}
    </p>
  ) : null
}

const NextStep = async ({ level, state }: StateProps) => {
  const t = await getTranslations("verification")
  if (state === "submitted") {
    return (
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <p className="text-muted">{t("waiting")}</p>
        <Confirm
          trigger={t("withdraw")}
          triggerVariant="secondary"
          title={t("withdrawTitle")}
          text={t("withdrawText")}
          confirm={t("withdraw")}
          cancel={t("cancel")}
          action={withdrawLevelAction}
          values={{ level: String(level.level) }}
        />
      </div>
    )
  }
  if (state === "in_review") {
    return <p className="mt-3 text-muted">{t("inReview")}</p>
  }
  if (state === "approved" || state === "locked") {
    return null
  }
  if (!level.case || state === "rejected" || state === "revoked" || state === "expired") {
    return (
      <ActionForm action={startLevelAction} className="mt-3 grid justify-items-start gap-2">
        <input type="hidden" name="level" value={level.level} />
        <SubmitButton>{t("start", { level: level.level })}</SubmitButton>
      </ActionForm>
    )
  }
  const requirements = await getTranslations("requirements")
  const titles = level.missing.map((title) => {
    const item = level.case?.items.find(({ requirement }) => requirement.title === title)
    return lookup(requirements, `${item?.requirement.key ?? ""}.title`, title)
  })
  return (
    <div className="mt-4">
      {titles.length > 0 ? (
        <p className="mb-2 text-muted">{t("missing", { what: titles.join(", ") })}</p>
      ) : null}
      <ActionForm action={submitLevelAction} className="grid justify-items-start gap-2">
        <input type="hidden" name="level" value={level.level} />
        {level.can_submit ? (
          <SubmitButton>{t("submit", { level: level.level })}</SubmitButton>
        ) : null}
      </ActionForm>
    </div>
  )
}
