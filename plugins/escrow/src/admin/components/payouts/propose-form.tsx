import { Text } from "@medusajs/ui"
import {
  api,
  Choice,
  Field,
  FormDrawer,
  Loaded,
  useAction,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { CURRENCIES } from "../../lib/lists"
import { PAYOUTS_STALE, type BatchDetailDto, type PlanDto } from "../../lib/payouts"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"

/** Proposes to pay everybody in a currency, after showing what each seller would get. */
export const ProposeForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const navigate = useNavigate()
  const [currency, setCurrency] = useState<string>(CURRENCIES[0])
  const plans = useData<{ plans: PlanDto[] }>("/payout-batches/preview", {
    currency_code: currency,
  })
  const propose = useAction(
    () => api.post<{ batch: BatchDetailDto }>("/payout-batches", { currency_code: currency }),
    {
      refresh: PAYOUTS_STALE,
      done: "payouts.propose.done",
      onDone: ({ batch }) => navigate(`/money/payouts/${batch.id}`),
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("payouts.propose.title")}
      description={t("payouts.propose.hint")}
      submit={t("payouts.propose.submit")}
      busy={propose.isPending}
      disabled={!plans.data?.plans.some(({ amount, netted }) => amount > 0 || netted > 0)}
      error={propose.error ?? undefined}
      onSubmit={() => propose.mutate(undefined)}
    >
      <Field label={t("ledger.currency")}>
        {(id) => (
          <Choice
            id={id}
            value={currency}
            options={CURRENCIES.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={setCurrency}
          />
        )}
      </Field>
      <Loaded result={plans}>
        {(found) =>
          found.plans.length > 0 ? (
            <Plans plans={found.plans} />
          ) : (
            <Text size="small" className="text-ui-fg-subtle">
              {t("payouts.propose.nobody")}
            </Text>
          )
        }
      </Loaded>
    </FormDrawer>
  )
}

const Plans = ({ plans }: { plans: readonly PlanDto[] }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const heads = [
    { name: t("payouts.seller") },
    { name: t("payouts.parts.payable"), right: true },
    { name: t("payouts.parts.amount"), right: true },
  ]
  return (
    <PlainTable caption={t("payouts.propose.preview")} heads={heads}>
      <tbody className="divide-y">
        {plans.map((plan) => (
          <tr key={plan.seller.id}>
            <RowHead>
              {plan.seller.name}
              {plan.reason ? (
                <span className="text-ui-fg-subtle block">
                  {t(`payouts.reasons.${plan.reason}`)}
                </span>
              ) : null}
            </RowHead>
            <Cell right>{money(plan.payable, plan.currency_code)}</Cell>
            <Cell right>{money(plan.amount, plan.currency_code)}</Cell>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
