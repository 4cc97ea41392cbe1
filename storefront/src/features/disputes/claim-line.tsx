"use client"

import { useLocale, useTranslations } from "next-intl"
import { amountOf, claimKey, wantedFor, withQuantity, type LineDraft } from "@/domain/claim-form"
import { reasonsFor, type ClaimableLine } from "@/domain/disputes"
import { formatMoney, typedMoney } from "@/domain/money"
import { AmountField } from "@/ui/amount-field"
import { SelectField } from "@/ui/field"
import { QuantityInput } from "@/ui/quantity-input"

type ClaimLineProps = {
  line: ClaimableLine
  draft: LineDraft
  currency: string
  onChange: (draft: LineDraft) => void
}

/** One line of a parcel: how many of it are not in order, why, and what is wanted back for them. */
export const ClaimLine = ({ line, draft, currency, onChange }: ClaimLineProps) => {
  const t = useTranslations("disputeForm")
  const locale = useLocale()
  const { title, shipment_number: parcel, quantity: most } = line
  return (
    <li className="border-b border-line py-3">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4">
        <span className="min-w-0">
          <span className="block font-medium">{title}</span>
          <span className="tnum block text-sm text-muted">
            {t("claimable", { count: most, amount: formatMoney(line.amount, currency, locale) })}
          </span>
        </span>
        <QuantityInput
          name={`claim:${claimKey(line)}`}
          label={t("quantity", { title, parcel })}
          rule={{ min_quantity: 1, order_multiple: 1, max_quantity: most }}
          quantity={draft.quantity}
          onChange={(quantity) => onChange(withQuantity(line, draft, quantity, currency))}
          single
        />
      </div>
      {draft.quantity > 0 ? (
        <div className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,260px)_minmax(0,180px)]">
          <Reason line={line} draft={draft} onChange={onChange} />
          <Amount line={line} draft={draft} currency={currency} onChange={onChange} />
        </div>
      ) : null}
    </li>
  )
}

type Entered = Omit<ClaimLineProps, "currency">

const Reason = ({ line, draft, onChange }: Entered) => {
  const t = useTranslations("disputeForm")
  const reasons = useTranslations("disputeReasons")
  const name = `reason:${claimKey(line)}`
  const [only, ...others] = reasonsFor(line)
  if (only && others.length === 0) {
    return (
      <div>
        <p className="mb-1 font-medium">{t("reason")}</p>
        <input type="hidden" name={name} value={only} />
        <p className="control-h flex items-center">{reasons(only)}</p>
      </div>
    )
  }
  return (
    <SelectField
      name={name}
      label={<Of label={t("reason")} title={line.title} />}
      placeholder={t("choose")}
      options={reasonsFor(line).map((value) => ({ value, label: reasons(value) }))}
      value={draft.reason}
      onChange={(event) => onChange({ ...draft, reason: event.target.value })}
      required
    />
  )
}

const Amount = ({ line, draft, currency, onChange }: ClaimLineProps) => {
  const t = useTranslations("disputeForm")
  const locale = useLocale()
  const wanted = wantedFor(line, draft)
  const { amount, problem } = amountOf(wanted, currency)
  const all = draft.typed === null || amount === wanted.most
  const most = formatMoney(wanted.most, currency, locale)
  return (
    <>
      <input
        type="hidden"
        name={`amount:${claimKey(line)}`}
        value={all ? "" : (draft.typed ?? "")}
      />
      <AmountField
        label={<Of label={t("amount")} title={line.title} />}
        value={draft.typed ?? typedMoney(wanted.most, currency, locale)}
        onChange={(typed) => onChange({ ...draft, typed })}
        problem={problem && t(problem, { most })}
        hint={all ? undefined : t("lowered", { most })}
      />
    </>
  )
}

/** A label that says to a screen reader of which line it is. */
const Of = ({ label, title }: { label: string; title: string }) => (
  <>
    {label}
    <span className="sr-only">{`: ${title}`}</span>
  </>
)
