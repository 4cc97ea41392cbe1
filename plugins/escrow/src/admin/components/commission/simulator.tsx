import { Button } from "@medusajs/ui"
import { api, Refusal, Section, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCategories, useSellers, withAncestors } from "../../lib/choices"
import { today } from "../../lib/days"
import { inputOf, type RuleDraft, type SimulationDto } from "../../lib/rules"
import { isComplete, readLine, type SimulationForm } from "../../lib/simulation"
import { SimulationResult } from "./simulation-result"
import { SimulatorFields } from "./simulator-fields"
import { SimulatorLines } from "./simulator-lines"

const EMPTY: SimulationForm = {
  seller_id: "",
  seller_country: "",
  kind: "opening",
  origin: "marketplace",
  currency_code: "eur",
  placed_on: today(),
  lines: [{ quantity: "10", base: "500", category: "" }],
}

/** What the list as it stands here, saved or not, would take of an order. */
export const Simulator = ({ rules }: { rules: readonly RuleDraft[] }) => {
  const { t } = useTranslation("wholesale")
  const sellers = useSellers()
  const categories = useCategories()
  const [typed, setTyped] = useState<SimulationForm>(EMPTY)
  const first = sellers.at(0)
  const form =
    typed.seller_id || !first
      ? typed
      : { ...typed, seller_id: first.id, seller_country: first.country_code }
  const run = useAction(
    async () => {
      const { simulation } = await api.post<{ simulation: SimulationDto }>(
        "/commission-rules/simulate",
        {
          ...form,
          rules: rules.map(inputOf),
          lines: form.lines.map((line) => {
            const category = categories.find(({ id }) => id === line.category)
            return {
              ...readLine(line, form.currency_code),
              category_ids: category ? withAncestors(category) : [],
            }
          }),
        }
      )
      return { simulation, currency: form.currency_code }
    },
    { refresh: [], quiet: true }
  )
  const set = (change: Partial<SimulationForm>) => setTyped({ ...form, ...change })
  return (
    <Section title={t("commission.try")} description={t("commission.tryHint")}>
      <form
        noValidate
        className="flex flex-col gap-y-4 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault()
          run.mutate(undefined)
        }}
      >
        <SimulatorFields form={form} sellers={sellers} onChange={set} />
        <SimulatorLines form={form} categories={categories} onChange={(lines) => set({ lines })} />
        {run.error ? <Refusal error={run.error} /> : null}
        <Button
          type="submit"
          size="small"
          className="self-end"
          disabled={!isComplete(form)}
          isLoading={run.isPending}
        >
          {t("commission.run")}
        </Button>
      </form>
      {run.data ? <SimulationResult {...run.data} /> : null}
    </Section>
  )
}
