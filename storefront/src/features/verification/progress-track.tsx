import { getTranslations } from "next-intl/server"
import type { ProgressDto } from "@/data/verification"
import { LEVEL_TONES } from "@/domain/status-tones"
import { itemCount, levelState } from "@/domain/verification-progress"
import { cx } from "@/ui/cx"
import { CheckIcon, LockIcon } from "@/ui/icons"
import { Status } from "@/ui/status"

/** The way through the three levels, drawn: what is done, where one stands, what is ahead. */
export const ProgressTrack = async ({
  progress,
  linked,
}: {
  progress: ProgressDto
  linked?: boolean
}) => {
  const t = await getTranslations("verification")
  const states = await getTranslations("levelStates")
  return (
    <ol className="grid gap-y-4 sm:grid-cols-3">
      {progress.levels.map((level) => {
        const state = levelState(progress, level)
        const { done, all } = itemCount(level)
        const passed = state === "approved"
        return (
          <li key={level.level} className="relative flex gap-3 sm:block sm:pe-6">
            <span
              aria-hidden="true"
              className={cx(
                "absolute top-8 bottom-[-16px] start-[15px] w-0.5 sm:top-[15px] sm:end-0 sm:bottom-auto sm:start-8 sm:h-0.5 sm:w-auto",
                level.level === progress.levels.length && "hidden",
                passed ? "bg-accent" : "bg-line"
              )}
            />
            <span
              aria-hidden="true"
              className={cx(
                "tnum relative flex size-8 shrink-0 items-center justify-center rounded-full border-2 font-semibold",
                passed && "border-accent bg-accent text-on-accent",
                !passed && state !== "locked" && "border-accent bg-surface text-accent",
                state === "locked" && "border-line bg-canvas text-muted"
              )}
            >
              {passed ? <CheckIcon /> : state === "locked" ? <LockIcon /> : level.level}
            </span>
            <div className="sm:mt-2">
              <p className="font-semibold">
                {linked ? (
                  <a href={`#level-${level.level}`} className="hover:underline">
                    {t(`names.${level.level as 1 | 2 | 3}`)}
                  </a>
                ) : (
                  t(`names.${level.level as 1 | 2 | 3}`)
                )}
              </p>
              <Status tone={LEVEL_TONES[state]} label={states(state)} />
              {!passed && all > 0 ? (
                <p className="tnum text-sm text-muted">{t("items", { done, all })}</p>
              ) : null}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
