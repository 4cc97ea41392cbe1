import { Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, IconButton, usePrompt } from "@medusajs/ui"
import { api, ListTable, useAction, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CertificationDto, DocumentDto } from "../../../http/verification"
import { useCan } from "../../lib/me"
import { DocumentDrawer } from "../documents/document-drawer"
import { CertificateForm } from "./certificate-form"
import { useCertificateColumns } from "./columns"

const column = createDataTableColumnHelper<CertificationDto>()

/** The company's own certificates. */
export const OwnCertificates = () => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("verification.submit")
  const [adding, setAdding] = useState(false)
  const [shown, setShown] = useState<DocumentDto | null>(null)
  const list = useList<"certifications", CertificationDto>(
    "/company/certifications",
    "certifications"
  )
  const columns = useCertificateColumns(setShown)
  const actions = column.display({
    id: "actions",
    cell: ({ row }) => <Remove certification={row.original} />,
  })
  return (
    <>
      <ListTable
        list={list}
        columns={editable ? [...columns, actions] : columns}
        level="h1"
        title={t("certificates.title")}
        hint={t("certificates.hint")}
        empty={{ title: t("certificates.empty"), hint: t("certificates.emptyHint") }}
        actions={editable ? [{ label: t("certificates.add"), onClick: () => setAdding(true) }] : []}
      />
      {adding ? <CertificateForm onClose={() => setAdding(false)} /> : null}
      <DocumentDrawer base="/company/documents" document={shown} onClose={() => setShown(null)} />
    </>
  )
}

const Remove = ({ certification }: { certification: CertificationDto }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`/company/certifications/${certification.id}`), {
    refresh: ["/company/certifications"],
    done: "certificates.removed",
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("certificates.removeTitle", { type: certification.type }),
      description: t("certificates.removeHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  return (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={t("certificates.remove", { type: certification.type })}
      onClick={() => void ask()}
    >
      <Trash />
    </IconButton>
  )
}
