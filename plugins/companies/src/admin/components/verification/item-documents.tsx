import { DocumentText, XMark } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { api, FileButton, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CaseItemDto, DocumentDto } from "../../../http/verification"
import { DOCUMENT_ACCEPT, DOCUMENT_MAX_BYTES } from "../../lib/lists"
import { DocumentDrawer } from "../documents/document-drawer"

type ItemDocumentsProps = { item: CaseItemDto; at: string; open: boolean }

/** The documents behind one item: shown, added and taken away again. */
export const ItemDocuments = ({ item, at, open }: ItemDocumentsProps) => {
  const { t } = useTranslation("wholesale")
  const { bytes } = useFormat()
  const [shown, setShown] = useState<DocumentDto | null>(null)
  const refresh = ["/company/verification", "/company/documents"]
  const attach = useAction((document_id: string) => api.post(`${at}/documents`, { document_id }), {
    refresh,
    done: "files.uploaded",
  })
  const detach = useAction((id: string) => api.remove(`${at}/documents/${id}`), { refresh })
  return (
    <div className="flex flex-col gap-y-2">
      {item.documents.map((document) => (
        <div key={document.id} className="flex items-center gap-x-2">
          <DocumentText className="text-ui-fg-subtle" />
          <button
            type="button"
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small truncate"
            onClick={() => setShown(document)}
          >
            {document.file_name}
          </button>
          <Text as="span" size="xsmall" className="text-ui-fg-subtle tabular-nums">
            {bytes(document.size)}
          </Text>
          {open ? (
            <IconButton
              size="2xsmall"
              variant="transparent"
              aria-label={t("files.detach", { name: document.file_name })}
              onClick={() => detach.mutate(document.id)}
            >
              <XMark />
            </IconButton>
          ) : null}
        </div>
      ))}
      {open ? (
        <FileButton<{ document: DocumentDto }>
          label={item.documents.length ? t("files.addAnother") : t("files.upload")}
          hint={t("files.documentHint")}
          path="/company/documents"
          accept={DOCUMENT_ACCEPT}
          maxBytes={DOCUMENT_MAX_BYTES}
          onUploaded={({ document }) => attach.mutate(document.id)}
        />
      ) : null}
      {item.documents.length || open ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("files.none")}
        </Text>
      )}
      <DocumentDrawer base="/company/documents" document={shown} onClose={() => setShown(null)} />
    </div>
  )
}
