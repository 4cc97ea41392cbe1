import { Button, InlineTip, Text } from "@medusajs/ui"
import { api, EmptyState, Section, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CaseDto, ProgressDto } from "../../../http/verification"
import { StateBadge } from "../badges/badges"
import { ApplicantItem } from "./applicant-item"
import { isEditable } from "./next-step"

type Level = ProgressDto["levels"][number]
type LevelSectionProps = { level: Level; reached: number; editable: boolean }

/** One level: what is asked for, what was given, and the button that hands it in. */
export const LevelSection = ({ level, reached, editable }: LevelSectionProps) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  const current = level.case
  const open = editable && isEditable(level)
  return (
    <div id={`level-${level.level}`} className="scroll-mt-3">
      <Section
        title={t("verify.level", { level: level.level })}
        description={
          current?.expires_at
            ? t("verify.validUntil", { date: day(current.expires_at) })
            : t(`verify.levelHint.${level.level}`)
        }
        actions={
          <>
            {current ? <StateBadge of="case" state={current.state} /> : null}
            {editable ? <Hand level={level} /> : null}
          </>
        }
      >
        {current?.note && current.state !== "approved" ? (
          <div className="px-6 py-4">
            <InlineTip variant="warning" label={t("verify.reviewerSays")}>
              {current.reason_code ? `${t(`reasons.${current.reason_code}`)}. ` : ""}
              {current.note}
            </InlineTip>
          </div>
        ) : null}
        {current?.items.length ? (
          <Items current={current} open={open} />
        ) : (
          <EmptyState
            title={t("verify.notOpen")}
            hint={
              level.level > reached + 1
                ? t("verify.notOpenHint", { level: level.level - 1 })
                : t("verify.opensSoon")
            }
          />
        )}
        {open && level.missing.length ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-3">
            {t("verify.stillMissing", { list: level.missing.join(", ") })}
          </Text>
        ) : null}
      </Section>
    </div>
  )
}

/** What is asked for; folded away once the level is approved. */
const Items = ({ current, open }: { current: CaseDto; open: boolean }) => {
  const { t } = useTranslation("wholesale")
  const items = (
    <ul className="divide-y">
      {current.items.map((item) => (
        <ApplicantItem key={item.id} item={item} level={current.level} open={open} />
      ))}
    </ul>
  )
  return current.state === "approved" ? (
    <details>
      <summary className="txt-compact-small text-ui-fg-subtle cursor-pointer px-6 py-3">
        {t("verify.showItems", { count: current.items.length })}
      </summary>
      {items}
    </details>
  ) : (
    items
  )
}

/** Handing a level in, or taking it back before a reviewer has begun. */
const Hand = ({ level }: { level: Level }) => {
  const { t } = useTranslation("wholesale")
  const at = `/company/verification/${level.level}`
  const refresh = ["/company/verification", "/me"]
  const submit = useAction(() => api.post(`${at}/submit`), { refresh, done: "verify.submitted" })
  const withdraw = useAction(() => api.post(`${at}/withdraw`), {
    refresh,
    done: "verify.withdrawn",
  })
  if (level.case?.state === "submitted") {
    return (
      <Button
        size="small"
        variant="secondary"
        isLoading={withdraw.isPending}
        onClick={() => withdraw.mutate(undefined)}
      >
        {t("verify.withdraw")}
      </Button>
    )
  }
  return level.case && isEditable(level) ? (
    <Button
      size="small"
      disabled={!level.can_submit}
      isLoading={submit.isPending}
      onClick={() => submit.mutate(undefined)}
    >
      {t("verify.submit")}
    </Button>
  ) : null
}
