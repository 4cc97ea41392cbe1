import { getTranslations } from "next-intl/server"
import type { CartDto } from "@/data/carts"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { TextField } from "@/ui/field"
import { CrossIcon } from "@/ui/icons"
import { SubmitButton } from "@/ui/submit-button"
import { promotionAction, renameCartAction, savePoNumberAction } from "./actions"
import { ProblemList } from "./problem-list"
import { Sums } from "./sums"

type CartSummaryProps = { cart: CartDto; writable: boolean; location: string | null }

/** What the whole cart comes to, its reference, and the way to order it; stays in view. */
export const CartSummary = async ({ cart, writable, location }: CartSummaryProps) => {
  const t = await getTranslations("cart")
  const ready = cart.sellers.filter(({ orderable }) => orderable)
  return (
    <aside
      aria-label={t("summary")}
      className="rounded-lg border border-line bg-surface p-4 xl:sticky xl:top-28"
    >
      <h2 className="mb-2 text-lg">{t("summary")}</h2>
      <Sums totals={cart.totals} currency={cart.currency_code} label={t("total")} strong />
      <p className="mt-1 text-sm text-muted">
        {t("currency", { currency: cart.currency_code.toUpperCase() })}
      </p>
      <ProblemList problems={cart.problems} currency={cart.currency_code} className="mt-3" />
      {writable ? (
        <>
          {ready.length > 0 ? (
            <Link
              href={{ pathname: "/checkout", query: { cart: cart.id } }}
              className={buttonClass("primary", "mt-3 w-full")}
            >
              {t("checkoutAll", { count: ready.length })}
            </Link>
          ) : (
            <p className="mt-3 rounded-md bg-sunken px-3 py-2 text-center text-muted">
              {t("checkoutAll", { count: 0 })}
            </p>
          )}
          {ready.length > 0 && ready.length < cart.sellers.length ? (
            <p className="mt-2 text-sm text-muted">
              {t("orderableOf", { ready: ready.length, all: cart.sellers.length })}
            </p>
          ) : null}
          <Reference cart={cart} />
          <Promotion cart={cart} />
          <CartName cart={cart} />
        </>
      ) : null}
      <p className="mt-4 border-t border-line pt-3 text-sm">
        <span className="text-muted">{t("location")}: </span>
        {location ?? t("noLocation")}
      </p>
    </aside>
  )
}

const Reference = async ({ cart }: { cart: CartDto }) => {
  const t = await getTranslations("cart")
  return (
    <ActionForm
      action={savePoNumberAction}
      className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 border-t border-line pt-3"
    >
      <input type="hidden" name="cart_id" value={cart.id} />
      <TextField
        name="po_number"
        label={t("poNumber")}
        hint={t("poHint")}
        defaultValue={cart.po_number ?? ""}
        maxLength={60}
      />
      <SubmitButton variant="secondary" className="mt-[26px]">
        {t("savePo")}
      </SubmitButton>
    </ActionForm>
  )
}

const CartName = async ({ cart }: { cart: CartDto }) => {
  const t = await getTranslations("cart")
  return (
    <ActionForm
      action={renameCartAction}
      className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 border-t border-line pt-3"
    >
      <input type="hidden" name="cart_id" value={cart.id} />
      <TextField name="name" label={t("rename")} defaultValue={cart.name} required maxLength={80} />
      <SubmitButton variant="secondary">{t("saveName")}</SubmitButton>
    </ActionForm>
  )
}

const Promotion = async ({ cart }: { cart: CartDto }) => {
  const t = await getTranslations("cart")
  return (
    <ActionForm
      action={promotionAction}
      resetOnDone
      className="mt-4 grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 border-t border-line pt-3"
    >
      <input type="hidden" name="cart_id" value={cart.id} />
      {cart.promotion_codes.map((code) => (
        <input key={code} type="hidden" name="codes" value={code} />
      ))}
      <TextField name="code" label={t("promotion")} maxLength={80} />
      <SubmitButton variant="secondary" className="mt-[26px]">
        {t("applyCode")}
      </SubmitButton>
      {cart.promotion_codes.map((code) => (
        <p key={code} className="col-span-2 flex items-center gap-2">
          <span className="font-mono text-sm">{code}</span>
          <button
            type="submit"
            name="remove"
            value={code}
            aria-label={t("removeCode", { code })}
            className="inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
          >
            <CrossIcon className="size-3.5" />
          </button>
        </p>
      ))}
    </ActionForm>
  )
}
