import { Button, Text } from "@medusajs/ui"
import { EmptyState, Loaded, Section, useCan, useData, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { addDays, dayOf } from "@wholesale/core/admin/kit/day"
import type { ProductionSlotDto } from "../../../http/listing"
import { layOut, mondayOf } from "../../lib/calendar"
import { Calendar } from "./calendar"
import { SlotForm } from "./slot-form"
import { SlotTable } from "./slot-table"

const WEEKS = 10
const STEP = 4

const today = () => dayOf(new Date())

/** The weeks that are shown begin with the one in the address bar, or with last week. */
const useMonday = () => {
  const [params, setParams] = useSearchParams()
  const asked = params.get("week") ?? ""
  const monday = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : addDays(today(), -7))
  return { monday, goTo: (day: string) => setParams({ week: mondayOf(day) }) }
}

/** What is made when, and how much of it is still free: drawn by week, and as a list. */
export const Schedule = () => {
  const { t } = useTranslation("wholesale")
  const { date } = useFormat()
  const editable = useCan("catalogue.write")
  const { monday, goTo } = useMonday()
  const [edited, setEdited] = useState<ProductionSlotDto | "new" | null>(null)
  const last = addDays(monday, WEEKS * 7 - 1)
  const result = useData<{ production_slots: ProductionSlotDto[]; count: number }>(
    "/company/production-slots",
    { from: monday, to: last, limit: 100 }
  )
  return (
    <div className="flex flex-col gap-y-2">
      <Section
        level="h1"
        title={t("production.title")}
        description={t("production.hint")}
        actions={
          editable ? (
            <Button size="small" onClick={() => setEdited("new")}>
              {t("production.add")}
            </Button>
          ) : null
        }
      >
        <nav
          aria-label={t("production.weeks")}
          className="flex flex-wrap items-center justify-between gap-2 px-6 py-3"
        >
          <Text size="small" weight="plus" className="tabular-nums" aria-live="polite">
            {date(monday)} – {date(last)}
          </Text>
          <div className="flex gap-x-2">
            <Button
              size="small"
              variant="secondary"
              onClick={() => goTo(addDays(monday, -7 * STEP))}
            >
              {t("production.earlier")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => goTo(addDays(today(), -7))}>
              {t("production.today")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              onClick={() => goTo(addDays(monday, 7 * STEP))}
            >
              {t("production.later")}
            </Button>
          </div>
        </nav>
        <Loaded result={result}>
          {({ production_slots: slots, count }) =>
            slots.length ? (
              <>
                <Calendar
                  rows={layOut(slots, monday, WEEKS)}
                  monday={monday}
                  weeks={WEEKS}
                  today={today()}
                  onOpen={setEdited}
                />
                {count > slots.length ? (
                  <Text size="small" className="text-ui-fg-subtle px-6 py-3">
                    {t("production.more", { shown: slots.length, count })}
                  </Text>
                ) : null}
              </>
            ) : (
              <EmptyState title={t("production.empty")} hint={t("production.emptyHint")} />
            )
          }
        </Loaded>
      </Section>
      <SlotTable onOpen={setEdited} />
      {edited ? (
        <SlotForm
          key={edited === "new" ? "new" : edited.id}
          slot={edited === "new" ? null : edited}
          readOnly={!editable}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </div>
  )
}
