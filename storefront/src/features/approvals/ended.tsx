import { getTranslations } from "next-intl/server"
import type { ApprovalDto } from "@/data/approvals"
import { Callout } from "@/ui/callout"

type EndedProps = {
  approval: ApprovalDto
  /** Whether the person who looks asked for it. */
  own: boolean
}

/**
 * Why a request ended without an order. Whoever decides a moment too late finds it where the form
 * was a moment ago, so it is announced.
 */
export const Ended = async ({ approval, own }: EndedProps) => {
  const t = await getTranslations("approvals")
  const { state, failure, requested_by } = approval
  if (failure) {
    return (
      <Callout tone="danger" title={t("failed")}>
        {failure}
      </Callout>
    )
  }
  if (state === "withdrawn") {
    return (
      <Callout tone="warning" title={t("withdrawnTitle")} live>
        {own ? t("withdrawnOwn") : t("withdrawnBy", { name: requested_by.name })}
      </Callout>
    )
  }
  return state === "expired" ? (
    <Callout tone="warning" title={t("expiredTitle")} live>
      {t("expiredText")}
    </Callout>
  ) : null
}
