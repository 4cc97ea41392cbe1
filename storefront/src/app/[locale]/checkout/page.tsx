import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { checkObstacles, getCart, listFundingMethods } from "@/data/carts"
import { listLocations } from "@/data/company"
import { loadCarts } from "@/data/current-cart"
import { chosenParts } from "@/domain/checkout-parts"
import { mayCompany } from "@/domain/permissions"
import { LocationChoice } from "@/features/checkout/location-choice"
import { PlaceForm } from "@/features/checkout/place-form"
import { SellerParts } from "@/features/checkout/seller-parts"
import { WhatIsMissing } from "@/features/checkout/what-is-missing"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { ChevronLeftIcon } from "@/ui/icons"
import { PageHeader, Section } from "@/ui/page-header"

type CheckoutPageProps = { searchParams: Promise<{ cart?: string; seller?: string | string[] }> }

export const generateMetadata = async () => {
  const t = await getTranslations("checkout")
  return { title: t("title") }
}

const loadOrder = async (cartId: string, sellers: string[]) => {
  const cart = await getCart(cartId)
  const parts = chosenParts(cart.sellers, sellers)
  const ready = cart.status === "open" && parts.length > 0
  const ids = parts.map(({ seller }) => seller.id)
  return { cart, parts, obstacles: ready ? await checkObstacles(cart.id, ids) : [] }
}

const load = async (id: string | undefined, sellers: string[]) => {
  const wanted = id ?? (await loadCarts()).current?.id
  const [order, locations, fundings] = await Promise.all([
    wanted ? loadOrder(wanted, sellers) : null,
    listLocations(),
    listFundingMethods(),
  ])
  return { order, locations, fundings }
}

const CheckoutPage = ({ searchParams }: CheckoutPageProps) => (
  <BuyerGate permission="orders.place">
    {async (me) => {
      const t = await getTranslations("checkout")
      const { cart: id, seller } = await searchParams
      const outcome = await attempt(load(id, seller === undefined ? [] : [seller].flat()))
      return (
        <>
          <Link
            href="/cart"
            className="mb-3 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
          >
            <ChevronLeftIcon className="size-3.5" />
            {t("back")}
          </Link>
          <PageHeader title={t("title")} />
          {!mayCompany(me, "place_orders") ? (
            <LevelTooLow />
          ) : outcome.ok ? (
            <Checkout {...outcome.data} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </BuyerGate>
)

const LevelTooLow = async () => {
  const t = await getTranslations("checkout")
  return (
    <Callout
      tone="warning"
      title={t("levelTitle")}
      action={
        <Link href="/company/verification" className={buttonClass("primary")}>
          {t("verify")}
        </Link>
      }
    >
      {t("levelText")}
    </Callout>
  )
}

const Checkout = async ({ order, locations, fundings }: Awaited<ReturnType<typeof load>>) => {
  const t = await getTranslations("checkout")
  if (!order || order.cart.status !== "open" || order.cart.sellers.length === 0) {
    return <WhatIsMissing cart={order?.cart ?? null} />
  }
  const { cart, parts } = order
  const staying = cart.sellers.length - parts.length
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:items-start">
      <div className="min-w-0">
        <Section title={t("location")} lead={t("locationLead")}>
          <LocationChoice cartId={cart.id} locations={locations} chosen={cart.location_id} />
        </Section>
        <Section title={t("shipping")} lead={t("perSeller")}>
          {parts.length > 0 ? (
            <SellerParts cart={cart} parts={parts} />
          ) : (
            <WhatIsMissing cart={cart} />
          )}
          {parts.length > 0 && staying > 0 ? (
            <p className="mt-2 text-muted">{t("rest", { count: staying })}</p>
          ) : null}
        </Section>
      </div>
      {parts.length > 0 ? (
        <div className="lg:sticky lg:top-28">
          <PlaceForm {...order} fundings={fundings} />
        </div>
      ) : null}
    </div>
  )
}

export default CheckoutPage
