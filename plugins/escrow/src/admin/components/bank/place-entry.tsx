import { Button, Drawer } from "@medusajs/ui"
import { api, DrawerHeader, Fact, Refusal, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import type { BankEntryDto } from "../../lib/bank"
import { STALE } from "../../lib/stale"
import { Candidates } from "./candidates"
import { PaymentSearch } from "./payment-search"

type PlaceEntryProps = {
  entry: BankEntryDto
  onClose: () => void
  /** Takes the focus once this is closed, which a dialog without a trigger of its own would lose. */
  focusAfter: (isPlaced: boolean) => void
}

/** Says which payment a movement was for: one that is likely, or one that is searched for. */
export const PlaceEntry = ({ entry, onClose, focusAfter }: PlaceEntryProps) => {
  const { t } = useTranslation("wholesale")
  const { money, date } = useFormat()
  const isPlaced = useRef(false)
  const save = useAction(
    (payment_id: string) => api.post(`/bank-entries/${entry.id}/assign`, { payment_id }),
    {
      refresh: STALE,
      done: "bank.placed",
      onDone: () => {
        isPlaced.current = true
        onClose()
      },
      quiet: true,
    }
  )
  const options = { entry, busy: save.isPending, onChoose: save.mutate }
  return (
    <Drawer open onOpenChange={(next) => (next ? undefined : onClose())}>
      <Drawer.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          focusAfter(isPlaced.current)
        }}
      >
        <DrawerHeader
          title={t("bank.placeTitle", { amount: money(entry.amount, entry.currency_code) })}
          description={t("bank.placeHint")}
        />
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          <div className="-mx-6 divide-y border-b">
            <Fact name={t("bank.counterparty")}>
              {[entry.counterparty_name ?? t("bank.nobody"), entry.counterparty_iban]
                .filter(Boolean)
                .join(" · ")}
            </Fact>
            <Fact name={t("bank.text")}>{entry.remittance || "–"}</Fact>
            <Fact name={t("bank.day")}>{date(entry.booked_on)}</Fact>
          </div>
          {save.error ? <Refusal error={save.error} /> : null}
          {entry.candidates.length ? <Candidates {...options} /> : null}
          <PaymentSearch {...options} />
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
