import { Button, StatusBadge } from "@medusajs/ui"
import { api, Loaded, Refusal, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ArticleDetailDto } from "../../../http/content"
import {
  ARTICLES,
  draftOf,
  inputOf,
  isChanged,
  STATUS_COLORS,
  type ArticleDraft,
} from "../../lib/articles"
import { MarkdownField } from "../markdown-field"
import { ArticleFields } from "./article-fields"
import { PublishActions } from "./publish-actions"
import { Revisions } from "./revisions"
import { TranslationText, Translations } from "./translations"

/** Writes one article. */
export const ArticleEditor = ({ id }: { id: string }) => {
  const result = useData<{ article: ArticleDetailDto }>(`${ARTICLES}/${id}`)
  return (
    <Loaded result={result}>
      {/* Another version is another text: the fields begin anew with it. */}
      {({ article }) => <Editor key={article.version} article={article} />}
    </Loaded>
  )
}

const Editor = ({ article }: { article: ArticleDetailDto }) => {
  const { t } = useTranslation("wholesale")
  const [draft, setDraft] = useState<ArticleDraft>(() => draftOf(article))
  const [beside, setBeside] = useState<string | null>(null)
  const changed = isChanged(draft, article)
  const save = useAction(
    () => api.post(`${ARTICLES}/${article.id}`, { version: article.version, ...inputOf(draft) }),
    { refresh: [ARTICLES], done: "content.saved", quiet: true }
  )
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        level="h1"
        title={article.title}
        description={
          <span className="flex flex-wrap items-center gap-2">
            <StatusBadge color={STATUS_COLORS[article.status]}>
              {t(`content.statuses.${article.status}`)}
            </StatusBadge>
            {t(`content.kinds.${article.kind}`)}, {t(`content.languages.${article.locale}`)}
          </span>
        }
        actions={
          <>
            <PublishActions article={article} blocked={changed} />
            <Button
              size="small"
              disabled={!changed}
              isLoading={save.isPending}
              onClick={() => save.mutate(undefined)}
            >
              {t("common.save")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-y-4 px-6 py-4">
          {save.error ? <Refusal error={save.error} /> : null}
          <ArticleFields kind={article.kind} draft={draft} onChange={setDraft} />
          <MarkdownField
            value={draft.body}
            onChange={(body) => setDraft({ ...draft, body })}
            beside={beside ? <TranslationText id={beside} /> : undefined}
          />
        </div>
      </Section>
      <Translations article={article} beside={beside} onBeside={setBeside} />
      <Revisions article={article} blocked={changed} />
    </div>
  )
}
