import { ArrowPath, Key, UserMini, XCircle } from "@medusajs/icons"
import { ActionMenu } from "@medusajs/dashboard/components"
import { usePrompt } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { MemberDto } from "../../../http/members"
import type { Staff } from "./staff"

type MemberActionsProps = {
  member: MemberDto
  staff: Staff
  /** Whether the caller is an owner, who alone may hand the company over. */
  owner: boolean
  onChangeRole: () => void
}

/** What can be done with one member. */
export const MemberActions = ({ member, staff, owner, onChangeRole }: MemberActionsProps) => {
  const { t } = useTranslation("wholesale")
  const ask = useQuestion(member.name)
  const refresh = [staff.members, "/me"]
  const post = (path: string, body?: object) => () => api.post(path, body)
  const at = `${staff.members}/${member.id}`
  const deactivate = useAction(post(`${at}/deactivate`), { refresh, done: "members.deactivated" })
  const reactivate = useAction(post(`${at}/reactivate`), { refresh, done: "members.reactivated" })
  const handOver = useAction(post("/company/ownership", { member_id: member.id }), {
    refresh: [...refresh, "/company"],
    done: "members.handedOver",
  })
  const active = member.status === "active"
  const actions = [
    { icon: <UserMini />, label: t("members.changeRole"), onClick: onChangeRole },
    active
      ? {
          icon: <XCircle />,
          label: t("members.deactivate"),
          onClick: () => void ask("deactivate", () => deactivate.mutate(undefined)),
        }
      : {
          icon: <ArrowPath />,
          label: t("members.reactivate"),
          onClick: () => reactivate.mutate(undefined),
        },
  ]
  const transfer = {
    icon: <Key />,
    label: t("members.handOver"),
    onClick: () => void ask("handOver", () => handOver.mutate(undefined)),
  }
  const offersTransfer = staff.of === "company" && owner && active && member.role.key !== "owner"
  return <ActionMenu groups={[{ actions }, ...(offersTransfer ? [{ actions: [transfer] }] : [])]} />
}

/** Asks before something that is hard to take back. */
const useQuestion = (name: string) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  return async (what: "deactivate" | "handOver", run: () => void) => {
    const sure = await prompt({
      title: t(`members.${what}Title`, { name }),
      description: t(`members.${what}Hint`, { name }),
      confirmText: t(`members.${what}`),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      run()
    }
  }
}
