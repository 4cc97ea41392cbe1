import { getTranslations } from "next-intl/server"
import { Confirm } from "@/ui/confirm"
import { leaveAction } from "./actions"

export const LeaveCompany = async ({ company }: { company: string }) => {
  const t = await getTranslations("members")
  return (
    <Confirm
      trigger={t("leave")}
      triggerVariant="secondary"
      title={t("leaveConfirmTitle", { company })}
      text={t("leaveConfirmText")}
      confirm={t("leave")}
      cancel={t("cancel")}
      action={leaveAction}
      danger
    />
  )
}
