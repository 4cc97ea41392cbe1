import { getTranslations } from "next-intl/server"
import type { DocumentDto } from "@/data/verification"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { PlusIcon } from "@/ui/icons"
import { SubmitButton } from "@/ui/submit-button"
import { createCertificationAction } from "./actions"

/** Adds a certificate; its document has to be uploaded first. */
export const CertificationForm = async ({ documents }: { documents: DocumentDto[] }) => {
  const t = await getTranslations("documents")
  return (
    <details className="mt-4">
      <summary className={buttonClass("secondary", "cursor-pointer list-none")}>
        <PlusIcon />
        {t("addCertificate")}
      </summary>
      {documents.length === 0 ? (
        <p className="mt-3 text-muted">{t("uploadFirst")}</p>
      ) : (
        <ActionForm
          action={createCertificationAction}
          resetOnDone
          label={t("addCertificate")}
          className="mt-4 grid max-w-3xl gap-4"
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name="type" label={t("type")} hint={t("typeHint")} required maxLength={80} />
            <TextField name="issuer" label={t("issuer")} required maxLength={120} />
            <TextField name="number" label={t("number")} mark={t("optional")} maxLength={80} />
            <TextField name="scope" label={t("scope")} mark={t("optional")} maxLength={300} />
            <TextField name="valid_from" type="date" label={t("validFrom")} required />
            <TextField name="valid_to" type="date" label={t("validTo")} required />
            <SelectField
              name="document_id"
              label={t("document")}
              options={documents.map(({ id, file_name }) => ({ value: id, label: file_name }))}
              className="sm:col-span-2"
            />
          </div>
          <div>
            <SubmitButton>{t("addCertificate")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </details>
  )
}
