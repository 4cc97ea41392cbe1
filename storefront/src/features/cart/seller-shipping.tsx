import { getTranslations } from "next-intl/server"
import type { CartSellerDto } from "@/data/carts"
import { moneyIn } from "@/i18n/money"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { SelectField } from "@/ui/field"
import { chooseShippingAction } from "./actions"

type SellerShippingProps = {
  cartId: string
  part: CartSellerDto
  currency: string
  writable: boolean
}

/** How one manufacturer sends its part, with what it costs for the goods that are in it now. */
export const SellerShipping = async (props: SellerShippingProps) => {
  const { cartId, part, currency, writable } = props
  const t = await getTranslations("cart")
  const money = await moneyIn(currency)
  const options = part.shipping_options.map(({ id, name, amount, free_from }) => ({
    value: id,
    label: [
      `${name}: ${amount ? money(amount) : t("free")}`,
      free_from && amount ? t("freeFrom", { amount: money(free_from) }) : null,
    ]
      .filter(Boolean)
      .join(", "),
  }))
  if (options.length === 0) {
    return <p className="text-sm text-muted">{t("noShippingOption")}</p>
  }
  return (
    <ActionForm action={chooseShippingAction} answer="none" submitOnChoice className="min-w-0">
      <input type="hidden" name="cart_id" value={cartId} />
      <input type="hidden" name="seller_id" value={part.seller.id} />
      <SelectField
        key={part.shipping_option_id}
        name="shipping_option_id"
        label={t("shipping")}
        options={options}
        placeholder={part.shipping_option_id ? undefined : t("chooseShipping")}
        defaultValue={part.shipping_option_id ?? ""}
        disabled={!writable}
      />
      <noscript>
        <Button type="submit" className="mt-2">
          {t("chooseShipping")}
        </Button>
      </noscript>
    </ActionForm>
  )
}
