import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { loadCarts } from "@/data/current-cart"
import { can } from "@/domain/permissions"
import { CartTable } from "@/features/cart/cart-table"
import { createCartAction } from "@/features/cart/actions"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { ActionForm } from "@/ui/action-form"
import { EmptyState } from "@/ui/empty-state"
import { CheckField, TextField } from "@/ui/field"
import { PageHeader, Section } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async () => {
  const t = await getTranslations("carts")
  return { title: t("title") }
}

const CartsPage = () => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const t = await getTranslations("carts")
      const outcome = await attempt(loadCarts())
      const writable = can(me, "orders.place")
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.carts.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
          ) : (
            <CartTable
              carts={outcome.data.carts}
              current={outcome.data.current?.id ?? null}
              writable={writable}
            />
          )}
          {writable ? <NewCart /> : null}
        </>
      )
    }}
  </BuyerGate>
)

const NewCart = async () => {
  const t = await getTranslations("carts")
  return (
    <Section title={t("new")}>
      <ActionForm action={createCartAction} resetOnDone className="grid max-w-md gap-3">
        <TextField name="name" label={t("name")} hint={t("newHint")} required maxLength={80} />
        <CheckField name="shared" label={t("sharedLabel")} />
        <div>
          <SubmitButton>{t("create")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  )
}

export default CartsPage
