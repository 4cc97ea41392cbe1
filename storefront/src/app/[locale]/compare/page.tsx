import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { readCompared } from "@/data/compared"
import { compareProducts } from "@/data/products"
import { clearComparedAction } from "@/features/catalogue/actions"
import { CompareForm } from "@/features/catalogue/compare-button"
import { CompareTable } from "@/features/compare/compare-table"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async () => {
  const t = await getTranslations("compare")
  return { title: t("title") }
}

const ComparePage = async () => {
  const t = await getTranslations("compare")
  const ids = await readCompared()
  const outcome = await attempt(ids.length > 0 ? compareProducts(ids) : Promise.resolve([]))
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          ids.length > 0 ? (
            <ActionForm action={clearComparedAction} answer="none">
              <SubmitButton variant="secondary">{t("clear")}</SubmitButton>
            </ActionForm>
          ) : null
        }
      />
      {!outcome.ok ? (
        <ProblemState problem={outcome.problem} />
      ) : outcome.data.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          action={
            <Link href="/catalogue" className={buttonClass("primary")}>
              {t("toCatalogue")}
            </Link>
          }
        >
          {t("emptyText")}
        </EmptyState>
      ) : (
        <>
          <CompareForm />
          <CompareTable products={outcome.data} />
        </>
      )}
    </div>
  )
}

export default ComparePage
