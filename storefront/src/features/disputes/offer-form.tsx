"use client"

import { useLocale, useTranslations } from "next-intl"
import { useCallback, useState } from "react"
import { amountOf } from "@/domain/claim-form"
import { formatMoney, typedMoney } from "@/domain/money"
import { ActionForm } from "@/ui/action-form"
import { AmountField } from "@/ui/amount-field"
import { Button } from "@/ui/button"
import { TextAreaField } from "@/ui/field"
import { useFormDone } from "@/ui/form-context"
import { SubmitButton } from "@/ui/submit-button"
import { makeOfferAction } from "./actions"

type OfferFormProps = {
  disputeId: string
  currency: string
  /** Minor units; an offer can't be more. */
  claimed: number
}

/** What refund the buyer would agree to: typed, or all or half of the claim. */
export const OfferForm = ({ disputeId, currency, claimed }: OfferFormProps) => {
  const t = useTranslations("disputeOffer")
  return (
    <ActionForm action={makeOfferAction} label={t("title")} resetOnDone className="grid gap-3">
      <input type="hidden" name="dispute_id" value={disputeId} />
      <input type="hidden" name="currency_code" value={currency} />
      <OfferAmount currency={currency} claimed={claimed} />
      <TextAreaField name="text" label={t("text")} mark={t("optional")} rows={2} maxLength={2000} />
      <div>
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  )
}

const OfferAmount = ({ currency, claimed }: Omit<OfferFormProps, "disputeId">) => {
  const t = useTranslations("disputeOffer")
  const locale = useLocale()
  const [typed, setTyped] = useState("")
  useFormDone(useCallback(() => setTyped(""), []))
  const most = formatMoney(claimed, currency, locale)
  const { problem } = amountOf({ typed: typed || null, most: claimed }, currency)
  const shortcuts = [
    { key: "full", amount: claimed },
    { key: "half", amount: Math.floor(claimed / 2) },
  ] as const
  return (
    <>
      <AmountField
        name="amount"
        label={t("amount")}
        value={typed}
        onChange={setTyped}
        problem={problem && t(problem, { most })}
        hint={t("upTo", { most })}
        required
      />
      <div className="flex flex-wrap gap-2">
        {shortcuts.map(({ key, amount }) => (
          <Button key={key} onClick={() => setTyped(typedMoney(amount, currency, locale))}>
            {t(key, { amount: formatMoney(amount, currency, locale) })}
          </Button>
        ))}
      </div>
    </>
  )
}
