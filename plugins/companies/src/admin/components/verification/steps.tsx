import { CheckCircleSolid, CircleHalfSolid, Clock, LockClosedSolid } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { Section } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ProgressDto } from "../../../http/verification"
import { nextStep } from "./next-step"

type Level = ProgressDto["levels"][number]

/** The three levels as one line of steps, and what to do next. */
export const Steps = ({ progress }: { progress: ProgressDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section level="h1" title={t("verify.title")} description={<Next progress={progress} />}>
      <ol className="grid grid-cols-1 gap-3 px-6 py-4 md:grid-cols-3">
        {progress.levels.map((level) => (
          <Step key={level.level} level={level} reached={progress.verification_level} />
        ))}
      </ol>
    </Section>
  )
}

const Next = ({ progress }: { progress: ProgressDto }) => {
  const { t } = useTranslation("wholesale")
  const step = nextStep(progress)
  return (
    <span role="status">
      {step.kind === "provide"
        ? t("verify.next.provide", {
            level: step.level,
            missing: step.missing.join(", ") || t("verify.next.levelBelow"),
          })
        : t(`verify.next.${step.kind}`, { level: "level" in step ? step.level : undefined })}
    </span>
  )
}

const Step = ({ level, reached }: { level: Level; reached: number }) => {
  const { t } = useTranslation("wholesale")
  const done = level.level <= reached
  return (
    <li
      className={clx(
        "flex flex-col gap-y-1 rounded-md border p-3",
        done && "bg-ui-tag-green-bg border-ui-tag-green-border"
      )}
    >
      <a
        href={`#level-${level.level}`}
        className="txt-compact-small-plus flex items-center gap-x-2 rounded outline-none focus-visible:shadow-borders-focus"
      >
        <StepIcon level={level} reached={reached} />
        {t("verify.level", { level: level.level })}
      </a>
      <Text size="small" className="text-ui-fg-subtle">
        {level.unlocks.length
          ? t("verify.unlocks", {
              list: level.unlocks.map((key) => t(`capabilities.${key}`)).join(", "),
            })
          : t("verify.unlocksTrust")}
      </Text>
    </li>
  )
}

const StepIcon = ({ level, reached }: { level: Level; reached: number }) => {
  if (level.level <= reached) {
    return <CheckCircleSolid className="text-ui-tag-green-icon" />
  }
  if (level.case?.state === "submitted" || level.case?.state === "in_review") {
    return <Clock className="text-ui-tag-blue-icon" />
  }
  return level.level === reached + 1 ? (
    <CircleHalfSolid className="text-ui-tag-orange-icon" />
  ) : (
    <LockClosedSolid className="text-ui-fg-subtle" />
  )
}
