import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { explain } from "@/data/explain"
import { UNREACHABLE, type Problem } from "@/data/problem"
import { Callout } from "@/ui/callout"
import { ReloadButton } from "./reload-button"

/**
 * What a page shows in place of data that the backend did not give. `data-unavailable` tells the
 * service worker that this is no page to keep.
 */
export const ProblemState = async ({ problem }: { problem: Problem }) => {
  const t = await getTranslations("failure")
  const away = problem.code === UNREACHABLE || problem.status >= 500
  const shown = (
    <Callout
      tone={away ? "warning" : "danger"}
      title={away ? t("awayTitle") : t("refusedTitle")}
      action={away ? <ReloadButton label={t("retry")} /> : undefined}
    >
      {await explain(problem)}
    </Callout>
  )
  return away ? <div data-unavailable>{shown}</div> : shown
}

/** The same when nobody knows yet who is signed in, because the backend is away. */
export const Unavailable = () => {
  const t = useTranslations("failure")
  return (
    <div data-unavailable className="mx-auto max-w-2xl px-4 py-10 sm:px-6">
      <Callout tone="warning" title={t("awayTitle")} action={<ReloadButton label={t("retry")} />}>
        {t("awayText")}
      </Callout>
    </div>
  )
}
