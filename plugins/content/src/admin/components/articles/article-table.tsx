import { createDataTableColumnHelper, StatusBadge, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ARTICLE_KINDS, ARTICLE_STATUSES } from "../../../domain/article"
import type { ArticleRowDto } from "../../../http/content"
import { ARTICLES, STATUS_COLORS } from "../../lib/articles"
import { LANGUAGES } from "../../lib/languages"
import { NewArticle } from "./new-article"

const column = createDataTableColumnHelper<ArticleRowDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("title", {
      header: t("content.title"),
      cell: ({ row: { original: article } }) => (
        <span className="flex flex-col py-1">
          <span className="text-ui-fg-base">{article.title}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{article.slug}</span>
        </span>
      ),
    }),
    column.accessor("kind", {
      header: t("content.kind"),
      cell: ({ getValue }) => t(`content.kinds.${getValue()}`),
    }),
    column.accessor("locale", {
      header: t("content.language"),
      cell: ({ getValue }) => t(`content.languages.${getValue()}`),
    }),
    column.accessor("status", {
      header: t("content.status"),
      cell: ({ row: { original: article } }) => (
        <StatusBadge color={STATUS_COLORS[article.status]}>
          {t(`content.statuses.${article.status}`)}
        </StatusBadge>
      ),
    }),
    column.accessor("publish_at", {
      header: t("content.publishAt"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.moment(getValue())}</span>,
    }),
    column.accessor("updated_at", {
      header: t("content.changed"),
      cell: ({ row: { original: article } }) => (
        <span title={format.moment(article.updated_at)}>
          {format.ago(article.updated_at)}
          {article.updated_by ? `, ${article.updated_by}` : ""}
        </span>
      ),
    }),
  ]
}

/** Everything that is written for readers, last changed first. */
export const ArticleTable = () => {
  const { t } = useTranslation("wholesale")
  const [writing, setWriting] = useState(false)
  const list = useList<"articles", ArticleRowDto>(ARTICLES, "articles", {
    filters: ["kind", "status", "locale"],
  })
  const radio = (id: string, label: string, words: string, values: readonly string[]) => ({
    type: "radio" as const,
    id,
    label,
    options: values.map((value) => ({ value, label: t(`content.${words}.${value}`) })),
  })
  const filters: DataTableFilter[] = [
    radio("kind", t("content.kind"), "kinds", ARTICLE_KINDS),
    radio("status", t("content.status"), "statuses", ARTICLE_STATUSES),
    radio("locale", t("content.language"), "languages", LANGUAGES),
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={useColumns()}
        filters={filters}
        search
        level="h1"
        title={t("content.heading")}
        hint={t("content.hint")}
        rowHref={({ id }) => `/content/${id}`}
        actions={[{ label: t("content.write"), onClick: () => setWriting(true) }]}
        empty={{ title: t("content.empty"), hint: t("content.emptyHint") }}
      />
      {writing ? <NewArticle onClose={() => setWriting(false)} /> : null}
    </>
  )
}
