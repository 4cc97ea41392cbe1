"use client"

import { useLocale, useTranslations } from "next-intl"
import { useEffect, useState, useTransition } from "react"
import type { BuyerExplanationDto } from "@wholesale/pricing/http/price-explanations"
import { formatMoney } from "@/domain/money"
import { Button } from "@/ui/button"
import { cx } from "@/ui/cx"
import { CheckIcon, CrossIcon } from "@/ui/icons"
import { explainPriceAction, type PriceAnswer } from "./explain-action"

type WhyPriceProps = { variantId: string; quantity: number; currency: string }

/** The prices that could have applied, which one did, and why each other did not. */
export const WhyPrice = ({ variantId, quantity, currency }: WhyPriceProps) => {
  const t = useTranslations("whyPrice")
  const [open, setOpen] = useState(false)
  const [answer, setAnswer] = useState<PriceAnswer | null>(null)
  const [pending, start] = useTransition()
  useEffect(() => {
    if (open) {
      start(async () =>
        setAnswer(
          await explainPriceAction({ variant_id: variantId, quantity, currency_code: currency })
        )
      )
    }
  }, [open, variantId, quantity, currency])
  return (
    <div>
      <Button variant="quiet" className="-ms-3" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("title")}
      </Button>
      <div aria-live="polite" aria-busy={pending}>
        {open && answer?.ok ? <Explanation explanation={answer.explanation} /> : null}
        {open && answer && !answer.ok ? <p className="text-danger">{answer.message}</p> : null}
      </div>
    </div>
  )
}

const Explanation = ({ explanation }: { explanation: BuyerExplanationDto }) => {
  const t = useTranslations("whyPrice")
  const locale = useLocale()
  const money = (amount: number) => formatMoney(amount, explanation.currency_code, locale)
  return (
    <div className="rounded-md border border-line bg-surface px-3 py-2">
      <p className="text-muted">{t("for", { quantity: explanation.quantity })}</p>
      <ul className="tnum mt-1">
        {explanation.candidates.map((candidate) => (
          <li
            key={`${candidate.source} ${candidate.target_name} ${candidate.min_quantity} ${candidate.amount}`}
            className={cx(
              "grid grid-cols-[20px_90px_minmax(0,1fr)] items-baseline gap-x-2 py-0.5",
              candidate.won ? "font-medium" : "text-muted"
            )}
          >
            {candidate.won ? (
              <CheckIcon className="size-3.5 self-center text-positive" />
            ) : (
              <CrossIcon className="size-3.5 self-center" />
            )}
            <span className="text-end">{money(candidate.amount)}</span>
            <span>
              {t(`sources.${candidate.source}`)}
              {candidate.target_name ? ` (${candidate.target_name})` : null}
              {candidate.min_quantity > 1
                ? `, ${t("from", { count: candidate.min_quantity })}`
                : null}
              {candidate.lost_because ? `: ${t(`lost.${candidate.lost_because}`)}` : null}
            </span>
          </li>
        ))}
      </ul>
      {explanation.strategy ? (
        <p className="mt-1 text-sm text-muted">{t(`strategies.${explanation.strategy}`)}</p>
      ) : null}
    </div>
  )
}
