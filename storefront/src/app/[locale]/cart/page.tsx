import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getCart, type CartDto } from "@/data/carts"
import { listLocations } from "@/data/company"
import { loadCarts } from "@/data/current-cart"
import { can } from "@/domain/permissions"
import { removeLinesAction } from "@/features/cart/actions"
import { CartSummary } from "@/features/cart/cart-summary"
import { SellerSection } from "@/features/cart/seller-section"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { ClientMessages } from "@/i18n/client-messages"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

type CartPageProps = { searchParams: Promise<{ id?: string }> }

export const generateMetadata = async () => {
  const t = await getTranslations("cart")
  return { title: t("title") }
}

/** The cart that is asked for, or the one that this browser fills; null without any. */
const loadCart = async (id: string | undefined): Promise<CartDto | null> => {
  const wanted = id ?? (await loadCarts()).current?.id
  return wanted ? await getCart(wanted) : null
}

const CartPage = ({ searchParams }: CartPageProps) => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const outcome = await attempt(loadCart((await searchParams).id))
      if (!outcome.ok) {
        return <ProblemState problem={outcome.problem} />
      }
      const cart = outcome.data
      return cart && cart.line_count > 0 ? (
        <FullCart cart={cart} writable={can(me, "orders.place") && cart.status === "open"} />
      ) : (
        <EmptyCart cart={cart} />
      )
    }}
  </BuyerGate>
)

const CartActions = async () => {
  const t = await getTranslations("cart")
  return (
    <>
      <Link href="/quick-order" className={buttonClass()}>
        {t("quickOrder")}
      </Link>
      <Link href="/carts" className={buttonClass()}>
        {t("all")}
      </Link>
    </>
  )
}

const EmptyCart = async ({ cart }: { cart: CartDto | null }) => {
  const t = await getTranslations("cart")
  return (
    <>
      <PageHeader title={cart?.name ?? t("title")} actions={<CartActions />} />
      <EmptyState
        title={cart ? t("emptyTitle") : t("noneTitle")}
        action={
          <Link href="/catalogue" className={buttonClass("primary")}>
            {t("toCatalogue")}
          </Link>
        }
      >
        {t("emptyText")}
      </EmptyState>
    </>
  )
}

const FullCart = async ({ cart, writable }: { cart: CartDto; writable: boolean }) => {
  const t = await getTranslations("cart")
  const locations = await attempt(listLocations())
  const location = locations.ok
    ? (locations.data.find(({ id }) => id === cart.location_id)?.name ?? null)
    : null
  const marks = [
    t("lead", { lines: cart.line_count, sellers: cart.sellers.length }),
    cart.shared ? t("shared") : null,
    cart.status === "pending_approval" ? t("pending") : null,
  ]
  return (
    <>
      <PageHeader
        title={cart.name}
        lead={marks.filter(Boolean).join(" · ")}
        actions={<CartActions />}
      />
      <Unavailable cart={cart} writable={writable} />
      <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_320px] xl:items-start">
        <ClientMessages only={["quantity"]}>
          <div className="grid min-w-0 gap-5">
            {cart.sellers.map((part) => (
              <SellerSection key={part.seller.id} cart={cart} part={part} writable={writable} />
            ))}
          </div>
        </ClientMessages>
        <CartSummary cart={cart} writable={writable} location={location} />
      </div>
    </>
  )
}

const Unavailable = async ({ cart, writable }: { cart: CartDto; writable: boolean }) => {
  const t = await getTranslations("cart")
  const lines = cart.unavailable_lines
  if (lines.length === 0) {
    return null
  }
  return (
    <div className="mb-4">
      <Callout tone="warning" title={t("unavailableTitle")}>
        <p>{t("unavailableText", { count: lines.length })}</p>
        {writable ? (
          <ActionForm action={removeLinesAction} className="mt-2">
            <input type="hidden" name="cart_id" value={cart.id} />
            {lines.map(({ id }) => (
              <input key={id} type="hidden" name="line_id" value={id} />
            ))}
            <SubmitButton variant="secondary">{t("removeUnavailable")}</SubmitButton>
          </ActionForm>
        ) : null}
      </Callout>
    </div>
  )
}

export default CartPage
