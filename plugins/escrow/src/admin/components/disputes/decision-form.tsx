import { Button, Textarea, usePrompt } from "@medusajs/ui"
import {
  api,
  Field,
  Refusal,
  Section,
  toAmountText,
  useAction,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { claimsIn, decisionOf } from "../../lib/decision"
import { DISPUTES_STALE, type AtDispute } from "../../lib/disputes"
import { DecisionLines } from "./decision-lines"
import { DecisionSum } from "./decision-sum"

/** The operator decides, claim by claim, who gets the money. */
export const DecisionForm = ({ dispute, desk }: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const prompt = usePrompt()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [text, setText] = useState("")
  const { problems, refund, rest, ...decision } = decisionOf(dispute, typed)
  const send = useAction(
    () => api.post(`${desk.disputes}/${dispute.id}/decide`, { ...decision, text }),
    { refresh: DISPUTES_STALE, done: "disputes.decide.done", quiet: true }
  )
  const amount = (minor: number) => money(minor, dispute.currency_code)
  const fill = (share: "all" | "none") =>
    setTyped(
      Object.fromEntries(
        claimsIn(dispute).map(([key, most]) => [
          key,
          toAmountText(share === "all" ? most : 0, dispute.currency_code),
        ])
      )
    )
  const ask = async () => {
    const sure = await prompt({
      variant: "confirmation",
      title: t("disputes.decide.title", { number: dispute.display_id }),
      description: t("disputes.decide.means", {
        refund: amount(refund),
        rest: amount(rest),
        buyer: dispute.buyer.name,
        seller: dispute.seller.name,
      }),
      confirmText: t("disputes.decide.submit"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      send.mutate(undefined)
    }
  }
  return (
    <Section
      title={t("disputes.decide.head")}
      description={t("disputes.decide.hint")}
      actions={
        <>
          <Button size="small" variant="secondary" onClick={() => fill("all")}>
            {t("disputes.decide.allToBuyer")}
          </Button>
          <Button size="small" variant="secondary" onClick={() => fill("none")}>
            {t("disputes.decide.allToSeller")}
          </Button>
        </>
      }
    >
      <DecisionLines
        dispute={dispute}
        typed={typed}
        problems={problems}
        onType={(key, value) => setTyped({ ...typed, [key]: value })}
      />
      <DecisionSum dispute={dispute} refund={refund} rest={rest} />
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Field label={t("disputes.decide.reason")} hint={t("disputes.decide.reasonHint")}>
          {(id) => (
            <Textarea
              id={id}
              rows={4}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {send.error ? <Refusal error={send.error} /> : null}
        <Button
          size="small"
          className="self-end"
          disabled={!text.trim() || Object.keys(problems).length > 0}
          isLoading={send.isPending}
          onClick={() => void ask()}
        >
          {t("disputes.decide.submit")}
        </Button>
      </div>
    </Section>
  )
}
