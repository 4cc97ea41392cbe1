import { Button, createDataTableColumnHelper, Textarea, type DataTableFilter } from "@medusajs/ui"
import { api, Field, FormDrawer, ListTable, useAction, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CertificationDto, DocumentDto } from "../../../http/verification"
import { useCan } from "../../lib/me"
import { useCertificateColumns } from "../certificates/columns"
import { DocumentDrawer } from "../documents/document-drawer"

const column = createDataTableColumnHelper<CertificationDto>()

/** Certificates of every company, those that wait for a check first in mind. */
export const CertificationsToCheck = () => {
  const { t } = useTranslation("wholesale")
  const decides = useCan("operator.verification.decide")
  const [shown, setShown] = useState<DocumentDto | null>(null)
  const [checked, setChecked] = useState<CertificationDto | null>(null)
  const list = useList<"certifications", CertificationDto>("/certifications", "certifications", {
    filters: ["status"],
  })
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "status",
      label: t("certificates.status"),
      options: ["pending", "verified", "rejected", "expired"].map((value) => ({
        value,
        label: t(`states.certification.${value}`),
      })),
    },
  ]
  const extra = column.display({
    id: "actions",
    cell: ({ row }) => (
      <div className="flex items-center justify-end gap-x-2">
        <Button size="small" variant="transparent" asChild>
          <Link to={`/companies/${row.original.company_id}`}>{t("review.openCompany")}</Link>
        </Button>
        {decides && row.original.status === "pending" ? (
          <Button size="small" variant="secondary" onClick={() => setChecked(row.original)}>
            {t("certificates.check")}
          </Button>
        ) : null}
      </div>
    ),
  })
  return (
    <>
      <ListTable
        list={list}
        columns={[...useCertificateColumns(setShown), extra]}
        filters={filters}
        level="h1"
        title={t("certificates.toCheck")}
        hint={t("certificates.toCheckHint")}
        empty={{ title: t("certificates.none"), hint: t("certificates.noneHint") }}
      />
      {checked ? <Check certification={checked} onClose={() => setChecked(null)} /> : null}
      <DocumentDrawer
        base="/verification-documents"
        document={shown}
        onClose={() => setShown(null)}
      />
    </>
  )
}

type CheckProps = { certification: CertificationDto; onClose: () => void }

const Check = ({ certification, onClose }: CheckProps) => {
  const { t } = useTranslation("wholesale")
  const [note, setNote] = useState("")
  const decide = useAction(
    (status: "verified" | "rejected") =>
      api.post(`/certifications/${certification.id}/decision`, {
        status,
        note: note.trim(),
      }),
    {
      refresh: ["/certifications", "/companies"],
      done: "review.decided",
      onDone: onClose,
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={`${certification.type} · ${certification.issuer}`}
      description={t("certificates.checkHint")}
      submit={t("certificates.verify")}
      busy={decide.isPending}
      disabled={!note.trim()}
      error={decide.error}
      onSubmit={() => decide.mutate("verified")}
    >
      <Field label={t("review.note")} hint={t("certificates.noteHint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="button"
        size="small"
        variant="danger"
        className="self-start"
        disabled={!note.trim() || decide.isPending}
        onClick={() => decide.mutate("rejected")}
      >
        {t("certificates.reject")}
      </Button>
    </FormDrawer>
  )
}
