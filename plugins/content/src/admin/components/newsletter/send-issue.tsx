import { Button, usePrompt } from "@medusajs/ui"
import { api, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { IssueDto } from "../../../http/newsletter"
import { ISSUES } from "../../lib/newsletter"

type IssueActionProps = {
  issue: IssueDto
  /** What was typed has to be saved first: readers get what is stored. */
  blocked: boolean
}

/** Mails the newsletter to whoever presses this. */
export const TestIssue = ({ issue, blocked }: IssueActionProps) => {
  const { t } = useTranslation("wholesale")
  const test = useAction(() => api.post(`${ISSUES}/${issue.id}/test`), {
    refresh: [],
    done: "newsletter.tested",
  })
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={blocked}
      isLoading={test.isPending}
      onClick={() => test.mutate(undefined)}
    >
      {t("newsletter.test")}
    </Button>
  )
}

/** Mails it to everybody, after the sender confirmed to how many. */
export const SendIssue = ({ issue, blocked }: IssueActionProps) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const prompt = usePrompt()
  const { recipients: count } = issue
  const send = useAction(() => api.post(`${ISSUES}/${issue.id}/send`, { count }), {
    refresh: [ISSUES],
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("newsletter.sendTitle", { count, shown: format.number(count) }),
      description: t("newsletter.sendHint"),
      confirmText: t("newsletter.sendNow"),
      cancelText: t("common.cancel"),
      variant: "confirmation",
    })
    if (sure) {
      send.mutate(undefined)
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={blocked || count === 0 || !issue.body.trim()}
      isLoading={send.isPending}
      onClick={() => void ask()}
    >
      {t("newsletter.send", { count, shown: format.number(count) })}
    </Button>
  )
}

/** Throws a draft away. */
export const DeleteIssue = ({ issue: { id, subject } }: { issue: IssueDto }) => {
  const { t } = useTranslation("wholesale")
  const go = useNavigate()
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`${ISSUES}/${id}`), {
    refresh: [],
    done: "content.deleted",
    onDone: () => go("/newsletter"),
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("content.deleteTitle", { title: subject }),
      description: t("newsletter.deleteHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  return (
    <Button size="small" variant="transparent" onClick={() => void ask()}>
      {t("common.remove")}
    </Button>
  )
}
