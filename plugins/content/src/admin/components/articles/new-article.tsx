import { Input } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { ARTICLE_KINDS } from "../../../domain/article"
import { slugOf } from "../../../domain/slug"
import type { ArticleDetailDto } from "../../../http/content"
import { ARTICLES } from "../../lib/articles"
import { LANGUAGES } from "../../lib/languages"

const BLANK = { summary: "", body: "", cover_url: null, author: "", category: null, position: 0 }

/** Begins a draft with what can't be changed later, and opens it. */
export const NewArticle = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const go = useNavigate()
  const [form, setForm] = useState({ kind: "post", locale: "en", title: "" })
  const begin = useAction(
    () =>
      api.post<{ article: ArticleDetailDto }>(ARTICLES, {
        ...BLANK,
        ...form,
        slug: slugOf(form.title),
      }),
    { refresh: [ARTICLES], quiet: true, onDone: ({ article }) => go(`/content/${article.id}`) }
  )
  const options = (words: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`content.${words}.${value}`) }))
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("content.write")}
      description={t("content.writeHint")}
      submit={t("content.begin")}
      busy={begin.isPending}
      disabled={!slugOf(form.title)}
      error={begin.error}
      onSubmit={() => begin.mutate(undefined)}
    >
      <Field label={t("content.title")}>
        {(id) => (
          <Input
            id={id}
            value={form.title}
            maxLength={160}
            onChange={(event) => setForm({ ...form, title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("content.kind")}>
        {(id) => (
          <Choice
            id={id}
            value={form.kind}
            options={options("kinds", ARTICLE_KINDS)}
            onChange={(kind) => setForm({ ...form, kind })}
          />
        )}
      </Field>
      <Field label={t("content.language")}>
        {(id) => (
          <Choice
            id={id}
            value={form.locale}
            options={options("languages", LANGUAGES)}
            onChange={(locale) => setForm({ ...form, locale })}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
