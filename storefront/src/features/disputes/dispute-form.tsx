"use client"

import { useFormatter, useLocale, useTranslations } from "next-intl"
import { useState } from "react"
import type { ClaimableDto } from "@wholesale/escrow/http/disputes"
import { claimKey, draftOf, reasonsToShow, totalOf, type ClaimDraft } from "@/domain/claim-form"
import { byShipment, NEEDS_EVIDENCE, type ClaimableLine } from "@/domain/disputes"
import { formatMoney } from "@/domain/money"
import { ActionForm } from "@/ui/action-form"
import { TextAreaField } from "@/ui/field"
import { useFieldError } from "@/ui/form-context"
import { SubmitButton } from "@/ui/submit-button"
import { openDisputeAction } from "./actions"
import { ClaimLine } from "./claim-line"
import { ClaimShipping } from "./claim-shipping"
import { useEvidence } from "./evidence"
import { EvidenceFiles } from "./evidence-files"

type DisputeFormProps = { orderId: string; claimable: ClaimableDto }

/** A claim: units by parcel with reason and amount, shipping, what is wrong in words and pictures. */
export const DisputeForm = ({ orderId, claimable }: DisputeFormProps) => {
  const t = useTranslations("disputeForm")
  const [draft, setDraft] = useState<ClaimDraft>({
    lines: {},
    shipping: { on: false, typed: null },
  })
  const { currency_code: currency, shipping } = claimable
  return (
    <ActionForm action={openDisputeAction} label={t("label")} className="grid gap-6">
      <input type="hidden" name="order_id" value={orderId} />
      <input type="hidden" name="currency_code" value={currency} />
      <section aria-label={t("what")}>
        <h2 className="text-lg">{t("what")}</h2>
        <LinesProblem />
        <Parcels claimable={claimable} draft={draft} onChange={setDraft} />
        {shipping > 0 ? (
          <ClaimShipping
            draft={draft.shipping}
            most={shipping}
            currency={currency}
            onChange={(next) => setDraft({ ...draft, shipping: next })}
          />
        ) : null}
      </section>
      <TextAreaField
        name="text"
        label={t("text")}
        hint={t("textHint")}
        required
        maxLength={2000}
        className="max-w-3xl"
      />
      <Proof draft={draft} />
      <Total claimable={claimable} draft={draft} />
    </ActionForm>
  )
}

/** Says that no quantity was entered, after the backend has refused that. */
const LinesProblem = () => {
  const problem = useFieldError("lines")
  return problem ? <p className="mt-1 font-medium text-danger">{problem}</p> : null
}

type DraftProps = { claimable: ClaimableDto; draft: ClaimDraft }
type ParcelsProps = DraftProps & { onChange: (draft: ClaimDraft) => void }

const Parcels = ({ claimable: { lines, currency_code }, draft, onChange }: ParcelsProps) => {
  return byShipment(lines).map(({ id, lines: inside }) => (
    <fieldset key={id} className="mt-4 min-w-0">
      <legend className="w-full border-b border-line pb-1 font-semibold">
        {inside[0] ? <ParcelName line={inside[0]} /> : null}
      </legend>
      <ul>
        {inside.map((line) => (
          <ClaimLine
            key={line.line_id}
            line={line}
            draft={draftOf(draft, line)}
            currency={currency_code}
            onChange={(next) =>
              onChange({ ...draft, lines: { ...draft.lines, [claimKey(line)]: next } })
            }
          />
        ))}
      </ul>
    </fieldset>
  ))
}

const ParcelName = ({ line: { shipment_number, until } }: { line: ClaimableLine }) => {
  const t = useTranslations("disputeForm")
  const format = useFormatter()
  return (
    <>
      {t("parcel", { number: shipment_number })}
      <span className="tnum block text-sm font-normal text-muted">
        {until
          ? t("until", { date: format.dateTime(new Date(until), { dateStyle: "medium" }) })
          : t("notArrived")}
      </span>
    </>
  )
}

/** Pictures and documents; says for what they are needed, and when what was chosen needs one. */
const Proof = ({ draft }: { draft: ClaimDraft }) => {
  const t = useTranslations("disputeForm")
  const reasons = useTranslations("disputeReasons")
  const format = useFormatter()
  const evidence = useEvidence()
  const needing = reasonsToShow(draft)
  const missing = needing.length > 0 && evidence.files.length === 0
  const names = (missing ? needing : NEEDS_EVIDENCE).map((reason) => `“${reasons(reason)}”`)
  return (
    <section aria-label={t("proof")}>
      <h2 className="text-lg">{t("proof")}</h2>
      <p
        role="status"
        className={
          missing ? "mb-2 max-w-3xl font-medium text-warning" : "mb-2 max-w-3xl text-muted"
        }
      >
        {t(missing ? "proofMissing" : "proofHint", {
          reasons: format.list(names, { type: "disjunction" }),
        })}
      </p>
      <EvidenceFiles {...evidence} />
    </section>
  )
}

const Total = ({ claimable, draft }: DraftProps) => {
  const t = useTranslations("disputeForm")
  const locale = useLocale()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-y border-line py-3">
      <p className="tnum">
        {t("total")}{" "}
        <output className="ms-1 text-lg font-semibold">
          {formatMoney(totalOf(claimable, draft), claimable.currency_code, locale)}
        </output>
      </p>
      <SubmitButton>{t("submit")}</SubmitButton>
    </div>
  )
}
