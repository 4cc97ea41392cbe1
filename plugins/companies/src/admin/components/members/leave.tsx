import { Button, usePrompt } from "@medusajs/ui"
import { api, Section, useAction } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useMe } from "../../lib/me"

declare const __BASE__: string

/** Leaving the company; its last owner is refused. */
export const Leave = () => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const company = useMe()?.company
  const leave = useAction(() => api.post("/company/leave"), {
    refresh: [],
    onDone: () => window.location.assign(__BASE__),
  })
  if (!company) {
    return null
  }
  const ask = async () => {
    const sure = await prompt({
      title: t("members.leaveTitle", { name: company.name }),
      description: t("members.leaveHint"),
      confirmText: t("members.leave"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      leave.mutate(undefined)
    }
  }
  return (
    <Section
      title={t("members.leaveSection")}
      description={t("members.leaveHint")}
      actions={
        <Button
          size="small"
          variant="danger"
          isLoading={leave.isPending}
          onClick={() => void ask()}
        >
          {t("members.leave")}
        </Button>
      }
    />
  )
}
