import { Button, Text } from "@medusajs/ui"
import { api, Loaded, Section, useAction, useData, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ArticleDetailDto, RevisionDto } from "../../../http/content"
import { ARTICLES } from "../../lib/articles"
import { MarkdownPreview } from "../markdown-preview"

type Page = { revisions: RevisionDto[]; count: number }
type RevisionsProps = { article: ArticleDetailDto; blocked: boolean }

/** How many saves are looked at, newest first. */
const SHOWN = 20

/** Earlier saves: look at one, or bring it back as the next version. */
export const Revisions = ({ article, blocked }: RevisionsProps) => {
  const { t } = useTranslation("wholesale")
  const result = useData<Page>(`${ARTICLES}/${article.id}/revisions`, { limit: SHOWN })
  return (
    <Loaded result={result}>
      {({ revisions }) => (
        <Section title={t("content.revisions")} description={t("content.revisionsHint")}>
          {revisions.map((revision) => (
            <Revision key={revision.id} {...{ revision, article, blocked }} />
          ))}
        </Section>
      )}
    </Loaded>
  )
}

const Revision = ({ revision, article, blocked }: RevisionsProps & { revision: RevisionDto }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const restore = useAction(
    () =>
      api.post(`${ARTICLES}/${article.id}/restore`, {
        version: article.version,
        revision_id: revision.id,
      }),
    { refresh: [ARTICLES], done: "content.restored" }
  )
  return (
    <div className="px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small">
          {t("content.version", { version: revision.version })},{" "}
          {format.moment(revision.created_at)}
          {revision.saved_by ? `, ${revision.saved_by}` : ""}
        </Text>
        <span className="flex gap-2">
          <Button
            size="small"
            variant="transparent"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "content.hide" : "content.look")}
          </Button>
          {revision.version === article.version ? null : (
            <Button
              size="small"
              variant="secondary"
              disabled={blocked}
              isLoading={restore.isPending}
              onClick={() => restore.mutate(undefined)}
            >
              {t("content.restore")}
            </Button>
          )}
        </span>
      </div>
      {open ? (
        <div className="mt-3">
          <Text weight="plus">{revision.title}</Text>
          <MarkdownPreview source={revision.body} />
        </div>
      ) : null}
    </div>
  )
}
