import { Button, Text, usePrompt } from "@medusajs/ui"
import { api, DownloadButton, useAction, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { hasTransfers, PAYOUTS_STALE, type BatchDetailDto } from "../../lib/payouts"

type Deed = "approve" | "cancel"

/** Approves or cancels what was proposed, and gives the bank's file of what was approved. */
export const BatchDeeds = ({ batch }: { batch: BatchDetailDto }) => {
  const { t } = useTranslation("wholesale")
  const me = useData<{ me: { actor: { id: string } } }>("/me")
  if (batch.state === "proposed") {
    const own = me.data?.me.actor.id === batch.created_by
    return (
      <>
        {own ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("payouts.own")}
          </Text>
        ) : (
          <DeedButton batch={batch} deed="approve" />
        )}
        <DeedButton batch={batch} deed="cancel" />
      </>
    )
  }
  return hasTransfers(batch.payouts) &&
    batch.state !== "cancelled" &&
    (batch.file_sha256 || batch.state === "approved") ? (
    <DownloadButton
      path={`/payout-batches/${batch.id}/file`}
      fileName={`payouts-${batch.created_at.slice(0, 10)}.xml`}
      label={t("payouts.file")}
      description={t("payouts.fileHint")}
    />
  ) : null
}

const DeedButton = ({ batch, deed }: { batch: BatchDetailDto; deed: Deed }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const prompt = usePrompt()
  const alone = deed === "approve" && !hasTransfers(batch.payouts)
  const act = useAction(() => api.post(`/payout-batches/${batch.id}/${deed}`), {
    refresh: PAYOUTS_STALE,
    done: alone ? "payouts.approve.doneAlone" : `payouts.${deed}.done`,
  })
  const ask = async () => {
    const sure = await prompt({
      variant: deed === "approve" ? "confirmation" : "danger",
      title: t(`payouts.${deed}.title`, { amount: money(batch.total, batch.currency_code) }),
      description: t(alone ? "payouts.approve.textAlone" : `payouts.${deed}.text`, {
        count: batch.count,
      }),
      confirmText: t(`payouts.${deed}.submit`),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      act.mutate(undefined)
    }
  }
  return (
    <Button
      size="small"
      variant={deed === "approve" ? "primary" : "secondary"}
      isLoading={act.isPending}
      onClick={() => void ask()}
    >
      {t(`payouts.${deed}.submit`)}
    </Button>
  )
}
