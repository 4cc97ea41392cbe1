import { Fact, Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { BatchDetailDto } from "../../lib/payouts"
import { PayoutState } from "../parts/state-badge"
import { BatchDeeds } from "./batch-deeds"
import { BatchPayouts } from "./batch-payouts"

/** One batch: who made it, what can be done with it, and each seller's payout. */
export const BatchView = ({ id }: { id: string }) => {
  const result = useData<{ batch: BatchDetailDto }>(`/payout-batches/${id}`)
  return (
    <Loaded result={result}>
      {({ batch }) => (
        <div className="flex flex-col gap-y-2">
          <BatchFacts batch={batch} />
          <BatchPayouts batch={batch} />
        </div>
      )}
    </Loaded>
  )
}

const BatchFacts = ({ batch }: { batch: BatchDetailDto }) => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  const by = batch.created_by_name ?? t("payouts.bySchedule")
  return (
    <Section
      level="h1"
      title={`${t("payouts.batch")} · ${money(batch.total, batch.currency_code)}`}
      description={t("payouts.hint")}
      actions={<BatchDeeds batch={batch} />}
    >
      <Fact name={t("payouts.state")}>
        <PayoutState state={batch.state} />
      </Fact>
      <Fact name={t("payouts.proposedBy")}>{`${by} · ${moment(batch.created_at)}`}</Fact>
      {batch.approved_at ? (
        <Fact name={t("payouts.approvedBy")}>
          {`${batch.approved_by_name ?? "–"} · ${moment(batch.approved_at)}`}
        </Fact>
      ) : null}
      {batch.file_sha256 ? (
        <Fact name={t("payouts.hash")}>
          <span className="break-all font-mono">{batch.file_sha256}</span>
        </Fact>
      ) : null}
    </Section>
  )
}
