import { Text, Textarea } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TierDto, TierRequestDto } from "../../../http/tiers"

type DecideRequestProps = { request: TierRequestDto; onClose: () => void }

const DECLINE = "decline"

/** Gives a retailer the tier it asked for, another one, or none. */
export const DecideRequest = ({ request, onClose }: DecideRequestProps) => {
  const { t } = useTranslation("wholesale")
  const [choice, setChoice] = useState(request.tier.id)
  const [answer, setAnswer] = useState("")
  const tiers = useData<{ price_tiers: TierDto[] }>("/company/price-tiers", { limit: 100 })
  const base = `/company/price-tier-requests/${request.id}`
  const text = answer.trim() || null
  const save = useAction(
    () =>
      choice === DECLINE
        ? api.post(`${base}/decline`, { answer: text })
        : api.post(`${base}/approve`, { tier_id: choice, answer: text }),
    {
      refresh: ["/company/price-tier-requests", "/company/price-tiers", "/company/price-retailers"],
      done: "common.saved",
      onDone: onClose,
      quiet: true,
    }
  )
  const known = tiers.data?.price_tiers ?? [request.tier]
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("tiers.decideTitle", { name: request.partner.name, tier: request.tier.name })}
      submit={t("common.save")}
      busy={save.isPending}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      {request.message ? <Text size="small">“{request.message}”</Text> : null}
      <Field label={t("tiers.decision")}>
        {(id) => (
          <Choice
            id={id}
            value={choice}
            options={[
              ...known.map((tier) => ({
                value: tier.id,
                label: t("tiers.give", { name: tier.name }),
              })),
              { value: DECLINE, label: t("tiers.decline") },
            ]}
            onChange={setChoice}
          />
        )}
      </Field>
      <Field label={t("tiers.answer")} hint={t("tiers.answerHint")} optional>
        {(id) => (
          <Textarea
            id={id}
            maxLength={1000}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
