"use client"

import { useTranslations } from "next-intl"
import { TICKET_CATEGORIES } from "@/domain/support"
import { useEvidence } from "@/features/disputes/evidence"
import { EvidenceFiles } from "@/features/disputes/evidence-files"
import { ActionForm } from "@/ui/action-form"
import { SelectField, TextAreaField, TextField, type Option } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { openTicketAction } from "./actions"

type TicketFormProps = {
  /** What keeps a repeated submission from opening another ticket. */
  ticketKey: string
  /** Orders that it can be about; empty for who may not see any. */
  orders: Option[]
  /** The order that is chosen already. */
  orderId: string | undefined
}

/** A question to the marketplace: about what, and what happened, in words and pictures. */
export const TicketForm = ({ ticketKey, orders, orderId }: TicketFormProps) => {
  const t = useTranslations("newTicket")
  const categories = useTranslations("supportCategories")
  const evidence = useEvidence()
  return (
    <ActionForm action={openTicketAction} label={t("label")} className="grid max-w-3xl gap-4">
      <input type="hidden" name="key" value={ticketKey} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="category"
          label={t("category")}
          defaultValue={orderId || orders.length > 0 ? "order" : "other"}
          options={TICKET_CATEGORIES.map((value) => ({ value, label: categories(value) }))}
        />
        {orders.length > 0 ? (
          <SelectField
            name="order_id"
            label={t("order")}
            mark={t("optional")}
            placeholder={t("noOrder")}
            defaultValue={orderId ?? ""}
            options={orders}
          />
        ) : null}
      </div>
      <TextField name="subject" label={t("subject")} required maxLength={150} />
      <TextAreaField
        name="text"
        label={t("text")}
        hint={t("textHint")}
        rows={8}
        required
        maxLength={5000}
      />
      <section aria-label={t("files")}>
        <h2 className="mb-2 text-lg">{t("files")}</h2>
        <EvidenceFiles {...evidence} url="/api/support-files" />
      </section>
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  )
}
