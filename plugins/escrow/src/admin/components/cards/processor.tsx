import { Button } from "@medusajs/ui"
import { api, EmptyState, Fact, Section, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { CARDS_STALE, type ProcessorDto } from "../../lib/cards"
import { ProcessorBalances } from "./processor-balances"

/** Where we stand with the provider: our balance beside the books, and what nothing explains. */
export const Processor = ({ processor }: { processor: ProcessorDto }) => {
  const { t } = useTranslation("wholesale")
  const { moment, day } = useFormat()
  const { balances, suspense, last_entry_at } = processor
  const compare = useAction(() => api.post("/processor/reconcile"), {
    refresh: CARDS_STALE,
    done: "cards.compared",
  })
  return (
    <Section
      level="h1"
      title={t("cards.title")}
      description={t("cards.hint")}
      actions={
        <Button
          size="small"
          variant="secondary"
          isLoading={compare.isPending}
          onClick={() => compare.mutate(undefined)}
        >
          {t("cards.compare")}
        </Button>
      }
    >
      {balances.length ? (
        <ProcessorBalances balances={balances} />
      ) : (
        <EmptyState title={t("cards.noBalances")} hint={t("cards.noBalancesHint")} />
      )}
      <Fact name={t("cards.unexplained")}>
        {suspense.count === 0
          ? t("cards.noneUnexplained")
          : t("cards.unexplainedCount", {
              count: suspense.count,
              day: day(suspense.oldest_at),
            })}
      </Fact>
      <Fact name={t("cards.lastChange")}>
        {last_entry_at ? moment(last_entry_at) : t("cards.never")}
      </Fact>
    </Section>
  )
}
