import { getTranslations } from "next-intl/server"
import type { CartLineDto } from "@/data/carts"
import { lineTitle } from "@/domain/line-title"
import { dateWriter } from "@/i18n/dates"
import { moneyIn } from "@/i18n/money"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { cx } from "@/ui/cx"
import { CrossIcon } from "@/ui/icons"
import { ProductImage } from "@/ui/product-image"
import { removeLinesAction, setLineAction } from "./actions"
import { LineQuantity } from "./line-quantity"
import { ProblemList } from "./problem-list"

type CartLineProps = { cartId: string; line: CartLineDto; currency: string; writable: boolean }

/** The columns of a cart line and of the headings above it, where there is room for columns. */
export const LINE_COLUMNS =
  "lg:grid-cols-[44px_minmax(0,1fr)_140px_130px_150px_110px_36px] lg:gap-x-4"

/** In a narrow window everything stands below the title; in a wide one each has its column. */
const BELOW = "col-start-2 lg:col-auto"

/** One line: what, at which price and why, how many, when it ships. */
export const CartLine = async ({ cartId, line, currency, writable }: CartLineProps) => {
  const t = await getTranslations("cart")
  const money = await moneyIn(currency)
  const sku = line.sku ?? t("noSku")
  const name = lineTitle(line)
  return (
    <li
      className={cx(
        "grid grid-cols-[44px_minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 border-b border-line py-2.5",
        "last:border-b-0 lg:items-center lg:py-1.5",
        LINE_COLUMNS
      )}
    >
      <ProductImage src={line.thumbnail} className="size-11" />
      <LineTitle line={line} sku={sku} currency={currency} />
      <UnitPrice line={line} currency={currency} />
      <div className={cx(BELOW, "lg:justify-self-end")}>
        {writable ? (
          <LineQuantity
            cartId={cartId}
            lineId={line.id}
            label={t("quantityOf", { title: name, sku })}
            rule={line.rule}
            quantity={line.quantity}
            action={setLineAction}
            fallback={<Button type="submit">{t("update")}</Button>}
          />
        ) : (
          <span className="tnum">{line.quantity}</span>
        )}
      </div>
      <ShipDate line={line} />
      <p className="tnum col-start-3 row-start-3 self-center text-end font-medium lg:col-auto lg:row-auto">
        {money(line.subtotal)}
      </p>
      {writable ? (
        <ActionForm
          action={removeLinesAction}
          answer="none"
          className="col-start-3 row-start-1 justify-self-end lg:col-auto lg:row-auto"
        >
          <input type="hidden" name="cart_id" value={cartId} />
          <input type="hidden" name="line_id" value={line.id} />
          <button
            type="submit"
            aria-label={t("removeLine", { label: `${name} (${sku})` })}
            title={t("remove")}
            className="control-h inline-flex min-w-9 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:min-w-11"
          >
            <CrossIcon />
          </button>
        </ActionForm>
      ) : null}
    </li>
  )
}

type LineTitleProps = { line: CartLineDto; sku: string; currency: string }

const LineTitle = async ({ line, sku, currency }: LineTitleProps) => {
  const units = await getTranslations("units")
  const facts = [
    line.variant_title,
    sku,
    line.units_per_case ? units("perCase", { count: line.units_per_case }) : null,
  ]
  return (
    <div className="min-w-0">
      <p className="font-medium">
        {line.product_handle ? (
          <Link href={`/products/${line.product_handle}`} className="hover:underline">
            {line.title}
          </Link>
        ) : (
          line.title
        )}
      </p>
      <p className="text-sm text-muted">{[...new Set(facts.filter(Boolean))].join(" · ")}</p>
      <ProblemList problems={line.problems} currency={currency} className="mt-0.5" />
    </div>
  )
}

const UnitPrice = async ({ line, currency }: { line: CartLineDto; currency: string }) => {
  const t = await getTranslations("cart")
  const units = await getTranslations("units")
  const money = await moneyIn(currency)
  const unit = lookup(units, line.unit_of_sale, line.unit_of_sale)
  return (
    <div className={cx("tnum lg:text-end", BELOW)}>
      <p>
        {line.unit_price === null ? "–" : money(line.unit_price)}
        <span className="text-sm text-muted">{` / ${unit}`}</span>
      </p>
      {line.price_source ? (
        <p className="text-xs text-muted">{t(`source.${line.price_source}`)}</p>
      ) : null}
      {line.next_break ? (
        <p className="text-xs text-accent">
          {t("next", {
            quantity: line.next_break.min_quantity,
            price: money(line.next_break.unit_price),
          })}
        </p>
      ) : null}
    </div>
  )
}

const ShipDate = async ({ line }: { line: CartLineDto }) => {
  const t = await getTranslations("promise")
  const date = await dateWriter()
  return (
    <p className={cx("tnum text-sm lg:text-end", BELOW)}>
      {line.promised_on ? t("ships", { date: date(line.promised_on) }) : t("unknown")}
      {line.promise_basis ? (
        <span className="block text-xs text-muted">{t(line.promise_basis)}</span>
      ) : null}
    </p>
  )
}
