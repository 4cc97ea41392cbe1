"use client"

import { useLocale, useTranslations } from "next-intl"
import { amountOf, type ClaimDraft } from "@/domain/claim-form"
import { formatMoney, typedMoney } from "@/domain/money"
import { AmountField } from "@/ui/amount-field"
import { CheckField } from "@/ui/field"

type Shipping = ClaimDraft["shipping"]
type ClaimShippingProps = {
  draft: Shipping
  /** What shipping cost and was not claimed before; minor units. */
  most: number
  currency: string
  onChange: (draft: Shipping) => void
}

/** Whether the buyer wants shipping back as well, and how much of it. */
export const ClaimShipping = ({ draft, most, currency, onChange }: ClaimShippingProps) => {
  const t = useTranslations("disputeForm")
  const locale = useLocale()
  const { amount, problem } = amountOf({ typed: draft.typed, most }, currency)
  const all = formatMoney(most, currency, locale)
  const shown = draft.typed ?? typedMoney(most, currency, locale)
  return (
    <div className="mt-3">
      <CheckField
        name="claim_shipping"
        label={t("shipping", { amount: all })}
        checked={draft.on}
        onChange={(event) => onChange({ ...draft, on: event.target.checked })}
      />
      {draft.on ? (
        <AmountField
          name="shipping"
          label={t("shippingAmount")}
          value={shown}
          onChange={(typed) => onChange({ ...draft, typed })}
          problem={problem && t(problem, { most: all })}
          hint={amount === most ? undefined : t("lowered", { most: all })}
          className="mt-1 max-w-45"
        />
      ) : null}
    </div>
  )
}
