"use client"

import { useTranslations } from "next-intl"
import { useEvidence } from "@/features/disputes/evidence"
import { EvidenceFiles } from "@/features/disputes/evidence-files"
import { ActionForm } from "@/ui/action-form"
import { TextAreaField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { writeInTicketAction } from "./actions"

/** `messageKey` is what keeps a repeated submission from saying it again. */
type MessageFormProps = { ticketId: string; messageKey: string }

/** Writes to the marketplace, with pictures and documents. */
export const MessageForm = ({ ticketId, messageKey }: MessageFormProps) => {
  const t = useTranslations("ticketMessage")
  const evidence = useEvidence()
  return (
    <ActionForm
      action={writeInTicketAction}
      label={t("label")}
      resetOnDone
      className="mt-4 grid max-w-3xl gap-3"
    >
      <input type="hidden" name="ticket_id" value={ticketId} />
      <input type="hidden" name="key" value={messageKey} />
      <TextAreaField name="text" label={t("text")} rows={4} required maxLength={5000} />
      <EvidenceFiles {...evidence} url="/api/support-files" />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  )
}
