import { Input, Text } from "@medusajs/ui"
import { api, Field, FileButton, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../http/verification"
import { DOCUMENT_ACCEPT, DOCUMENT_MAX_BYTES } from "../../lib/lists"

const EMPTY = { type: "", issuer: "", number: "", scope: "", valid_from: "", valid_to: "" }
const TEXTS = ["type", "issuer", "number", "scope"] as const
const DATES = ["valid_from", "valid_to"] as const

/** A certificate with its document; it counts once the operator has checked it. */
export const CertificateForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState(EMPTY)
  const [document, setDocument] = useState<DocumentDto | null>(null)
  const save = useAction(
    () =>
      api.post("/company/certifications", {
        ...form,
        number: form.number.trim() || null,
        scope: form.scope.trim() || null,
        document_id: document?.id,
      }),
    {
      refresh: ["/company/certifications"],
      done: "certificates.added",
      onDone: onClose,
      quiet: true,
    }
  )
  const input =
    (name: keyof typeof EMPTY, type = "text") =>
    (id: string) => (
      <Input
        id={id}
        size="small"
        type={type}
        value={form[name]}
        onChange={(event) => setForm({ ...form, [name]: event.target.value })}
      />
    )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("certificates.add")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!document || !form.type || !form.issuer || !form.valid_from || !form.valid_to}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      {TEXTS.map((name) => (
        <Field
          key={name}
          label={t(`certificates.${name}`)}
          hint={t(`certificates.hints.${name}`)}
          optional={name === "number" || name === "scope"}
        >
          {input(name)}
        </Field>
      ))}
      <div className="grid grid-cols-2 gap-3">
        {DATES.map((name) => (
          <Field key={name} label={t(`fields.${name}`)}>
            {input(name, "date")}
          </Field>
        ))}
      </div>
      <FileButton<{ document: DocumentDto }>
        label={t("files.upload")}
        hint={t("files.documentHint")}
        path="/company/documents"
        accept={DOCUMENT_ACCEPT}
        maxBytes={DOCUMENT_MAX_BYTES}
        onUploaded={(answer) => setDocument(answer.document)}
      />
      {document ? <Text size="small">{document.file_name}</Text> : null}
    </FormDrawer>
  )
}
