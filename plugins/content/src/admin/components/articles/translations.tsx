import { Button, Text } from "@medusajs/ui"
import { api, Fact, Loaded, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import type { ArticleDetailDto } from "../../../http/content"
import { ARTICLES, draftOf, inputOf } from "../../lib/articles"
import { LANGUAGES, type Language } from "../../lib/languages"

type TranslationsProps = {
  article: ArticleDetailDto
  /** The translation that is shown beside the text. */
  beside: string | null
  onBeside: (id: string | null) => void
}

/** The same article in other languages: open it, show it beside this one, or begin it. */
export const Translations = ({ article, beside, onBeside }: TranslationsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section title={t("content.translations")} description={t("content.translationsHint")}>
      {LANGUAGES.filter((locale) => locale !== article.locale).map((locale) => {
        const translation = article.translations.find((one) => one.locale === locale)
        return (
          <Fact key={locale} name={t(`content.languages.${locale}`)}>
            <span className="flex flex-wrap items-center gap-3">
              {translation ? (
                <>
                  {t(`content.statuses.${translation.status}`)}
                  <Link className="text-ui-fg-interactive" to={`/content/${translation.id}`}>
                    {t("content.openTranslation")}
                  </Link>
                  <Button
                    size="small"
                    variant="secondary"
                    aria-pressed={beside === translation.id}
                    onClick={() => onBeside(beside === translation.id ? null : translation.id)}
                  >
                    {t(beside === translation.id ? "content.showPreview" : "content.showBeside")}
                  </Button>
                </>
              ) : (
                <AddTranslation article={article} locale={locale} />
              )}
            </span>
          </Fact>
        )
      })}
    </Section>
  )
}

type AddTranslationProps = { article: ArticleDetailDto; locale: Language }

/** A translation begins with a copy of the text, so that its shape is kept. */
const AddTranslation = ({ article, locale }: AddTranslationProps) => {
  const { t } = useTranslation("wholesale")
  const go = useNavigate()
  const add = useAction(
    () =>
      api.post<{ article: ArticleDetailDto }>(ARTICLES, {
        ...inputOf(draftOf(article)),
        kind: article.kind,
        locale,
        translation_of: article.id,
      }),
    { refresh: [ARTICLES], onDone: (answer) => go(`/content/${answer.article.id}`) }
  )
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={add.isPending}
      onClick={() => add.mutate(undefined)}
    >
      {t("content.addTranslation", { language: t(`content.languages.${locale}`) })}
    </Button>
  )
}

/** The source of a translation, to be read beside one's own. */
export const TranslationText = ({ id }: { id: string }) => {
  const result = useData<{ article: ArticleDetailDto }>(`${ARTICLES}/${id}`)
  return (
    <Loaded result={result}>
      {({ article }) => (
        <div lang={article.locale}>
          <Text weight="plus">{article.title}</Text>
          <pre className="txt-small mt-2 whitespace-pre-wrap break-words font-mono">
            {article.body}
          </pre>
        </div>
      )}
    </Loaded>
  )
}
