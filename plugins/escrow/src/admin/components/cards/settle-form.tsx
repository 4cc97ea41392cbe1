import { Input } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CARDS_STALE, type EntryDto } from "../../lib/cards"

const ENDS = ["fee", "loss", "own_money", "elsewhere"] as const

/** Says what a change was that nothing explained. */
export const SettleForm = ({ entry, onClose }: { entry: EntryDto; onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const [as, setAs] = useState("")
  const [note, setNote] = useState("")
  const settle = useAction(
    () => api.post(`/processor-entries/${entry.id}/settle`, { as, note: note.trim() }),
    { refresh: CARDS_STALE, done: "cards.settle.done", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("cards.settle.title", { amount: money(entry.amount, entry.currency_code) })}
      description={t("cards.settle.hint")}
      submit={t("cards.settle.submit")}
      busy={settle.isPending}
      disabled={!as || !note.trim()}
      error={settle.error ?? undefined}
      onSubmit={() => settle.mutate(undefined)}
    >
      <Field label={t("cards.settle.as")} hint={as ? t(`cards.settle.endHints.${as}`) : undefined}>
        {(id) => (
          <Choice
            id={id}
            value={as}
            options={ENDS.map((value) => ({ value, label: t(`cards.settle.ends.${value}`) }))}
            onChange={setAs}
          />
        )}
      </Field>
      <Field label={t("cards.settle.note")} hint={t("cards.settle.noteHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
