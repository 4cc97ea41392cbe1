import { Button, Input, Textarea, usePrompt } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ListingDto, ProductionSlotDto } from "../../../http/listing"
import { wholeNumber } from "../../lib/listing-form"

type SlotFormProps = { slot: ProductionSlotDto | null; readOnly: boolean; onClose: () => void }

const STALE = ["/company/production-slots"]

/** What may follow each status. */
const NEXT: Record<ProductionSlotDto["status"], readonly ProductionSlotDto["status"][]> = {
  planned: ["running", "cancelled"],
  running: ["done", "cancelled"],
  done: [],
  cancelled: ["planned"],
}

/** A production slot: of what, from when to when, how many, and how far it is. */
export const SlotForm = ({ slot, readOnly, onClose }: SlotFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState({
    product_id: slot?.product_id ?? "",
    starts_on: slot?.starts_on ?? "",
    ready_on: slot?.ready_on ?? "",
    capacity: slot ? String(slot.capacity) : "",
    note: slot?.note ?? "",
    status: slot?.status ?? "planned",
  })
  const capacity = wholeNumber(form.capacity)
  const dates = form.starts_on !== "" && form.ready_on >= form.starts_on
  const shared = {
    starts_on: form.starts_on,
    ready_on: form.ready_on,
    capacity,
    note: form.note.trim() || null,
  }
  const save = useAction(
    () =>
      slot
        ? api.post(`/company/production-slots/${slot.id}`, {
            ...shared,
            ...(form.status === slot.status ? {} : { status: form.status }),
          })
        : api.post("/company/production-slots", { ...shared, product_id: form.product_id }),
    { refresh: STALE, done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={slot ? slot.product_title : t("production.add")}
      description={t("production.formHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={readOnly || !dates || !capacity || !form.product_id}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      {slot ? null : (
        <ProductField
          value={form.product_id}
          onChange={(product_id) => setForm({ ...form, product_id })}
        />
      )}
      <div className="grid grid-cols-2 gap-3">
        {(["starts_on", "ready_on"] as const).map((name) => (
          <Field
            key={name}
            label={t(name === "starts_on" ? "production.starts" : "production.ready")}
            error={
              name === "ready_on" && form.ready_on !== "" && !dates
                ? t("production.endsBeforeStart")
                : undefined
            }
          >
            {(id) => (
              <Input
                id={id}
                type="date"
                size="small"
                disabled={readOnly}
                value={form[name]}
                onChange={(event) => setForm({ ...form, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Field
        label={t("production.capacity")}
        hint={
          slot
            ? t("production.bookedAlready", { count: slot.booked })
            : t("production.capacityHint")
        }
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="numeric"
            disabled={readOnly}
            value={form.capacity}
            onChange={(event) => setForm({ ...form, capacity: event.target.value })}
          />
        )}
      </Field>
      {slot ? (
        <Field label={t("production.status")}>
          {(id) => (
            <Choice
              id={id}
              disabled={readOnly || NEXT[slot.status].length === 0}
              value={form.status}
              options={[slot.status, ...NEXT[slot.status]].map((value) => ({
                value,
                label: t(`production.statuses.${value}`),
              }))}
              onChange={(value) =>
                setForm({
                  ...form,
                  status: NEXT[slot.status].find((each) => each === value) ?? slot.status,
                })
              }
            />
          )}
        </Field>
      ) : null}
      <Field label={t("production.note")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={2}
            maxLength={500}
            disabled={readOnly}
            value={form.note}
            onChange={(event) => setForm({ ...form, note: event.target.value })}
          />
        )}
      </Field>
      {slot && !readOnly && slot.booked === 0 ? <Remove slot={slot} onDone={onClose} /> : null}
    </FormDrawer>
  )
}

type ProductFieldProps = { value: string; onChange: (id: string) => void }

/** Of which of the own products; those made to order come first. */
const ProductField = ({ value, onChange }: ProductFieldProps) => {
  const { t } = useTranslation("wholesale")
  const [q, setQ] = useState("")
  const query = { q: q.trim() || undefined, limit: 50 }
  const listings = useData<{ listings: ListingDto[] }>("/company/listings", query).data?.listings
  const options = [...(listings ?? [])]
    .sort((a, b) => Number(a.supply === "stock") - Number(b.supply === "stock"))
    .map(({ product_id, title }) => ({ value: product_id, label: title }))
  return (
    <>
      <Field label={t("production.findProduct")} optional>
        {(id) => (
          <Input
            id={id}
            type="search"
            size="small"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("production.product")}>
        {(id) => (
          <Choice
            id={id}
            value={value}
            placeholder={t("production.chooseProduct")}
            options={options}
            onChange={onChange}
          />
        )}
      </Field>
    </>
  )
}

const Remove = ({ slot, onDone }: { slot: ProductionSlotDto; onDone: () => void }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`/company/production-slots/${slot.id}`), {
    refresh: STALE,
    done: "production.removed",
    onDone,
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("production.removeTitle"),
      description: t("production.removeHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  return (
    <Button
      type="button"
      size="small"
      variant="transparent"
      className="text-ui-fg-error self-start"
      onClick={() => void ask()}
    >
      {t("production.remove")}
    </Button>
  )
}
