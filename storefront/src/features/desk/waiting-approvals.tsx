import { getTranslations } from "next-intl/server"
import { listApprovals } from "@/data/approvals"
import { attempt } from "@/data/attempt"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"

/** Says how many requests wait for the viewer's decision; nothing while none does. */
export const WaitingApprovals = async () => {
  const t = await getTranslations("reorderDesk")
  const outcome = await attempt(listApprovals({ mine_to_decide: "true" }, { limit: 1 }))
  if (!outcome.ok || outcome.data.count === 0) {
    return null
  }
  return (
    <div className="mb-5">
      <Callout
        title={t("approvals")}
        action={
          <Link href="/approvals" className={buttonClass("primary")}>
            {t("approvalsLink", { count: outcome.data.count })}
          </Link>
        }
      />
    </div>
  )
}
