import { Button, Input, usePrompt } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { ARTICLE_MACHINE, type ArticleStatus } from "../../../domain/article"
import type { ArticleDetailDto } from "../../../http/content"
import { ARTICLES } from "../../lib/articles"

type PublishActionsProps = {
  article: ArticleDetailDto
  /** What was typed has to be saved first: readers get what is stored. */
  blocked: boolean
}

/** The ways from the present state: publish, schedule, withdraw, archive, delete. */
export const PublishActions = ({ article, blocked }: PublishActionsProps) => {
  const { t } = useTranslation("wholesale")
  const [planning, setPlanning] = useState(false)
  const change = useAction(
    (to: ArticleStatus) =>
      api.post(`${ARTICLES}/${article.id}/status`, { version: article.version, to }),
    { refresh: [ARTICLES], done: "content.saved" }
  )
  const ways = ARTICLE_MACHINE[article.status]
  return (
    <>
      {article.status === "published" ? null : <DeleteButton article={article} />}
      {(["archived", "draft", "scheduled", "published"] as const)
        .filter((to) => ways.includes(to))
        .map((to) => (
          <Button
            key={to}
            size="small"
            variant="secondary"
            disabled={blocked}
            isLoading={change.isPending && change.variables === to}
            onClick={() => (to === "scheduled" ? setPlanning(true) : change.mutate(to))}
          >
            {t(`content.to.${to}`)}
          </Button>
        ))}
      {planning ? <ScheduleForm article={article} onClose={() => setPlanning(false)} /> : null}
    </>
  )
}

const ScheduleForm = ({ article, onClose }: { article: ArticleDetailDto; onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const [at, setAt] = useState("")
  const plan = useAction(
    () =>
      api.post(`${ARTICLES}/${article.id}/status`, {
        version: article.version,
        to: "scheduled",
        publish_at: new Date(at).toISOString(),
      }),
    { refresh: [ARTICLES], done: "content.saved", quiet: true, onDone: onClose }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("content.schedule")}
      description={t("content.scheduleHint")}
      submit={t("content.schedule")}
      busy={plan.isPending}
      disabled={!at}
      error={plan.error}
      onSubmit={() => plan.mutate(undefined)}
    >
      <Field label={t("content.publishAt")}>
        {(id) => (
          <Input
            id={id}
            type="datetime-local"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

const DeleteButton = ({ article: { id, version, title } }: { article: ArticleDetailDto }) => {
  const { t } = useTranslation("wholesale")
  const go = useNavigate()
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`${ARTICLES}/${id}?version=${version}`), {
    refresh: [],
    done: "content.deleted",
    onDone: () => go("/content"),
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("content.deleteTitle", { title }),
      description: t("content.deleteHint"),
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
