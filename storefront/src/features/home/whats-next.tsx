import { getTranslations } from "next-intl/server"
import type { MeDto } from "@wholesale/companies/http/members"
import { attempt } from "@/data/attempt"
import { getProgress, type ProgressDto } from "@/data/verification"
import { can } from "@/domain/permissions"
import { levelState, nextLevel } from "@/domain/verification-progress"
import { ProblemState } from "@/features/shell/problem-state"
import { ProgressTrack } from "@/features/verification/progress-track"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { ArrowRightIcon } from "@/ui/icons"
import { Section } from "@/ui/page-header"

/** Verification as the desk shows it: the drawn progress and the one next step in words. */
export const WhatsNext = async ({ me }: { me: MeDto }) => {
  const t = await getTranslations("desk")
  const outcome = await attempt(getProgress())
  return (
    <Section title={t("next")}>
      {outcome.ok ? (
        <div className="rounded-lg border border-line bg-surface p-4 sm:p-5">
          <ProgressTrack progress={outcome.data} />
          <Step progress={outcome.data} writable={can(me, "verification.submit")} />
        </div>
      ) : (
        <ProblemState problem={outcome.problem} />
      )}
    </Section>
  )
}

const Step = async ({ progress, writable }: { progress: ProgressDto; writable: boolean }) => {
  const t = await getTranslations("desk")
  const capabilities = await getTranslations("capabilities")
  const level = nextLevel(progress)
  const state = level ? levelState(progress, level) : "approved"
  const what = level?.unlocks.map((code) => lookup(capabilities, code, code)).join(", ")
  return (
    <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line pt-4">
      <p className="min-w-0 flex-1 basis-72">
        {t(`steps.${state}`, { level: level?.level ?? 3 })}
        {what && state !== "approved" ? (
          <span className="block text-muted">{t("unlocks", { what })}</span>
        ) : null}
      </p>
      {level ? (
        <Link
          href={`/company/verification#level-${level.level}`}
          className={buttonClass(writable && state !== "submitted" ? "primary" : "secondary")}
        >
          {t(writable ? "continue" : "look")}
          <ArrowRightIcon />
        </Link>
      ) : null}
    </div>
  )
}
