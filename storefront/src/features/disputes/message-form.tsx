"use client"

import { useTranslations } from "next-intl"
import { ActionForm } from "@/ui/action-form"
import { TextAreaField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { writeInDisputeAction } from "./actions"
import { useEvidence } from "./evidence"
import { EvidenceFiles } from "./evidence-files"

/** Writes to the seller, with pictures and documents. */
export const MessageForm = ({ disputeId }: { disputeId: string }) => {
  const t = useTranslations("disputeMessage")
  const evidence = useEvidence()
  return (
    <ActionForm
      action={writeInDisputeAction}
      label={t("label")}
      resetOnDone
      className="mt-4 grid max-w-3xl gap-3"
    >
      <input type="hidden" name="dispute_id" value={disputeId} />
      <TextAreaField name="text" label={t("text")} rows={3} required maxLength={2000} />
      <EvidenceFiles {...evidence} />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  )
}
