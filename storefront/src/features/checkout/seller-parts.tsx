import { getLocale, getTranslations } from "next-intl/server"
import type { CartDto, CartSellerDto } from "@/data/carts"
import { ProblemList } from "@/features/cart/problem-list"
import { SellerShipping } from "@/features/cart/seller-shipping"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"

/** Each manufacturer's order before it is placed: what, how it ships, which tax and why. */
export const SellerParts = ({ cart, parts }: { cart: CartDto; parts: CartSellerDto[] }) => (
  <ul className="border-t border-line">
    {parts.map((part) => (
      <SellerPart key={part.seller.id} cart={cart} part={part} />
    ))}
  </ul>
)

const SellerPart = async ({ cart, part }: { cart: CartDto; part: CartSellerDto }) => {
  const t = await getTranslations("checkout")
  const reasons = await getTranslations("taxReasons")
  const locale = await getLocale()
  const date = await dateWriter()
  const money = await moneyIn(cart.currency_code)
  const rate = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
  }).format(part.tax.rate / 100)
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_110px]">
      <div className="min-w-0">
        <h3 className="font-semibold tracking-normal">{part.seller.name}</h3>
        <p className="text-sm text-muted">{t("lines", { count: part.lines.length })}</p>
        {part.expected_ship_on ? (
          <p className="text-sm text-muted">
            {t("expected", { date: date(part.expected_ship_on) })}
          </p>
        ) : null}
        <p className="text-sm text-muted">
          {t("taxLine", { reason: reasons(part.tax.reason), rate })}
        </p>
        <ProblemList problems={part.problems} currency={cart.currency_code} className="mt-1" />
      </div>
      <SellerShipping cartId={cart.id} part={part} currency={cart.currency_code} writable />
      <p className="tnum font-semibold sm:pt-7 sm:text-end">{money(part.totals.total)}</p>
    </li>
  )
}
