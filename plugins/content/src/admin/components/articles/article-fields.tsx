import { Button, Input, Textarea } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { HELP_CATEGORIES, type ArticleKind } from "../../../domain/article"
import { slugOf } from "../../../domain/slug"
import type { ArticleDraft } from "../../lib/articles"

type ArticleFieldsProps = {
  kind: ArticleKind
  draft: ArticleDraft
  onChange: (draft: ArticleDraft) => void
}

/** Everything but the text itself. */
export const ArticleFields = ({ kind, draft, onChange }: ArticleFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const text = (name: "title" | "author" | "cover_url", more: { optional?: boolean } = {}) => (
    <Field label={t(`content.${name}`)} optional={more.optional}>
      {(id) => (
        <Input
          id={id}
          value={draft[name]}
          onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {text("title")}
      <Field label={t("content.slug")} hint={t("content.slugHint")}>
        {(id) => (
          <div className="flex gap-2">
            <Input
              id={id}
              value={draft.slug}
              onChange={(event) => onChange({ ...draft, slug: event.target.value })}
            />
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="shrink-0"
              disabled={!slugOf(draft.title) || slugOf(draft.title) === draft.slug}
              onClick={() => onChange({ ...draft, slug: slugOf(draft.title) })}
            >
              {t("content.slugFromTitle")}
            </Button>
          </div>
        )}
      </Field>
      <div className="md:col-span-2">
        <Field label={t("content.summary")} hint={t("content.summaryHint")} optional>
          {(id) => (
            <Textarea
              id={id}
              rows={2}
              maxLength={400}
              value={draft.summary}
              onChange={(event) =>
                onChange({ ...draft, summary: event.target.value.replace(/\s*\n\s*/g, " ") })
              }
            />
          )}
        </Field>
      </div>
      {text("author", { optional: true })}
      {text("cover_url", { optional: true })}
      {kind === "help" ? <Shelf draft={draft} onChange={onChange} /> : null}
    </div>
  )
}

const Shelf = ({ draft, onChange }: Omit<ArticleFieldsProps, "kind">) => {
  const { t } = useTranslation("wholesale")
  return (
    <>
      <Field label={t("content.category")}>
        {(id) => (
          <Choice
            id={id}
            value={draft.category ?? HELP_CATEGORIES[0]}
            options={HELP_CATEGORIES.map((value) => ({
              value,
              label: t(`content.categories.${value}`),
            }))}
            onChange={(value) =>
              onChange({
                ...draft,
                category: HELP_CATEGORIES.find((one) => one === value) ?? null,
              })
            }
          />
        )}
      </Field>
      <Field label={t("content.position")} hint={t("content.positionHint")}>
        {(id) => (
          <Input
            id={id}
            type="number"
            min={0}
            max={1000}
            value={draft.position}
            onChange={(event) =>
              onChange({ ...draft, position: Math.trunc(Number(event.target.value)) })
            }
          />
        )}
      </Field>
    </>
  )
}
