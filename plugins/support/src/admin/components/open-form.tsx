import { Input, Textarea } from "@medusajs/ui"
import {
  api,
  Choice,
  Field,
  FormDrawer,
  useAction,
  useCan,
  useData,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { CATEGORIES } from "../../domain/values"
import type { OwnTicketDto } from "../../http/support"
import { SUPPORT_DESKS, TICKETS_STALE, type TicketFile } from "../lib/tickets"
import { FilesField } from "./file-parts"

const DESK = SUPPORT_DESKS.own
const NO_ORDER = "none"

type Draft = { category: string; subject: string; text: string; order: string }

const EMPTY: Draft = { category: "order", subject: "", text: "", order: NO_ORDER }

/** Asks the operator, and goes to the ticket that this opens. */
export const OpenForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const navigate = useNavigate()
  const [draft, setDraft] = useState(EMPTY)
  const [files, setFiles] = useState<readonly TicketFile[]>([])
  // Sending again after a lost answer opens the same ticket.
  const [key] = useState(() => crypto.randomUUID())
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const send = useAction(
    () => {
      const { category, subject, text, order } = draft
      return api.post<{ ticket: OwnTicketDto }>(DESK.tickets, {
        ...{ category, subject, text, idempotency_key: key },
        order_id: order === NO_ORDER ? null : order,
        file_ids: files.map(({ id }) => id),
      })
    },
    {
      refresh: TICKETS_STALE,
      done: "support.open.done",
      onDone: ({ ticket }) => navigate(`/support/${ticket.id}`),
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("support.open.title")}
      description={t("support.open.hint")}
      submit={t("support.open.submit")}
      busy={send.isPending}
      disabled={!draft.subject.trim() || !draft.text.trim()}
      error={send.error ?? undefined}
      onSubmit={() => send.mutate(undefined)}
    >
      <Field label={t("support.category")}>
        {(id) => (
          <Choice
            id={id}
            value={draft.category}
            options={CATEGORIES.map((value) => ({
              value,
              label: t(`support.categories.${value}`),
            }))}
            onChange={(category) => set({ category })}
          />
        )}
      </Field>
      <OrderField value={draft.order} onChange={(order) => set({ order })} />
      <Field label={t("support.subject")}>
        {(id) => (
          <Input
            id={id}
            maxLength={150}
            value={draft.subject}
            onChange={(event) => set({ subject: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("support.open.text")} hint={t("support.open.textHint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={8}
            maxLength={5000}
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      <FilesField path={DESK.files} files={files} onChange={setFiles} />
    </FormDrawer>
  )
}

type Order = { id: string; display_id: number; buyer: { name: string } }
type OrderFieldProps = { value: string; onChange: (value: string) => void }

/** One of the latest orders that the company received; nothing for who receives none. */
const OrderField = ({ value, onChange }: OrderFieldProps) => {
  const { t } = useTranslation("wholesale")
  const reads = useCan("orders.read")
  const { data } = useData<{ orders: Order[] }>("/company/orders", { limit: 50 }, reads)
  if (!data?.orders.length) {
    return null
  }
  return (
    <Field label={t("support.open.order")} optional>
      {(id) => (
        <Choice
          id={id}
          value={value}
          options={[
            { value: NO_ORDER, label: t("support.open.noOrder") },
            ...data.orders.map((order) => ({
              value: order.id,
              label: `#${order.display_id} · ${order.buyer.name}`,
            })),
          ]}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
