import { getLocale, getTranslations } from "next-intl/server"
import type { CartDto, CartSellerDto } from "@/data/carts"
import { dateWriter } from "@/i18n/dates"
import { countryName } from "@/i18n/format"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { CartLine, LINE_COLUMNS } from "./cart-line"
import { MinimumBar } from "./minimum-bar"
import { ProblemList } from "./problem-list"
import { SellerNote } from "./seller-note"
import { SellerShipping } from "./seller-shipping"
import { Sums } from "./sums"

type SellerSectionProps = { cart: CartDto; part: CartSellerDto; writable: boolean }

/** One manufacturer's part of the cart: it can be ordered by itself as soon as it is ready. */
export const SellerSection = async ({ cart, part, writable }: SellerSectionProps) => {
  const t = await getTranslations("cart")
  const currency = cart.currency_code
  const { seller } = part
  return (
    <section
      aria-labelledby={`seller-${seller.id}`}
      className="rounded-lg border border-line bg-surface"
    >
      <SellerHead part={part} currency={currency} />
      <div className="px-3 sm:px-4">
        <LineHeadings />
        <ul>
          {part.lines.map((line) => (
            <CartLine
              key={line.id}
              cartId={cart.id}
              line={line}
              currency={currency}
              writable={writable}
            />
          ))}
        </ul>
      </div>
      <div className="grid gap-x-8 gap-y-4 border-t border-line px-3 py-3 sm:px-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_280px]">
        <SellerShipping cartId={cart.id} part={part} currency={currency} writable={writable} />
        <SellerNote cartId={cart.id} part={part} writable={writable} />
        <div className="min-w-0">
          <Sums totals={part.totals} currency={currency} tax={part.tax} label={t("sellerTotal")} />
          <ProblemList problems={part.problems} currency={currency} className="mt-2" />
          {writable ? (
            <div className="mt-3 grid gap-2">
              {part.orderable ? (
                <Link
                  href={{ pathname: "/checkout", query: { cart: cart.id, seller: seller.id } }}
                  className={buttonClass("secondary")}
                >
                  {t("checkoutSeller", { name: seller.name })}
                </Link>
              ) : (
                <Link
                  href={{ pathname: "/catalogue", query: { seller: seller.handle } }}
                  className={buttonClass("secondary")}
                >
                  {t("moreFrom", { name: seller.name })}
                </Link>
              )}
            </div>
          ) : null}
        </div>
      </div>
    </section>
  )
}

const SellerHead = async ({ part, currency }: { part: CartSellerDto; currency: string }) => {
  const t = await getTranslations("cart")
  const promise = await getTranslations("promise")
  const locale = await getLocale()
  const date = await dateWriter()
  const { seller, minimum, orderable } = part
  const facts = [
    countryName(seller.country_code, locale),
    part.expected_ship_on ? promise("ships", { date: date(part.expected_ship_on) }) : null,
  ]
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-b border-line px-3 py-2.5 sm:px-4">
      <div className="min-w-0">
        <h2 id={`seller-${seller.id}`} className="text-lg">
          <Link href={`/manufacturers/${seller.handle}`} className="hover:underline">
            {seller.name}
          </Link>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-sm text-muted">
          {facts.filter(Boolean).join(" · ")}
          <Status
            tone={orderable ? "positive" : "warning"}
            label={orderable ? t("ready") : t("blocked")}
          />
        </p>
      </div>
      <MinimumBar
        minimum={minimum}
        goods={part.totals.goods}
        currency={currency}
        name={seller.name}
      />
    </header>
  )
}

const LineHeadings = async () => {
  const t = await getTranslations("cart")
  const head = "text-end"
  return (
    <div
      aria-hidden="true"
      className={cx(
        "hidden h-8 items-center border-b border-line text-xs font-semibold text-muted lg:grid",
        LINE_COLUMNS
      )}
    >
      <span className="col-span-2">{t("product")}</span>
      <span className={head}>{t("unitPrice")}</span>
      <span className={head}>{t("quantity")}</span>
      <span className={head}>{t("ships")}</span>
      <span className={head}>{t("subtotal")}</span>
      <span />
    </div>
  )
}
