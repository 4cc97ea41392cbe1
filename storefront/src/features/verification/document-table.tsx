import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import type { DocumentDto } from "@/data/verification"
import { fileSize } from "@/i18n/format"
import { Confirm } from "@/ui/confirm"
import { FileIcon } from "@/ui/icons"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { deleteDocumentAction } from "./actions"

type DocumentTableProps = { documents: DocumentDto[]; writable: boolean }

/** The company's private documents; opening one is a download that the audit log records. */
export const DocumentTable = async ({ documents, writable }: DocumentTableProps) => {
  const t = await getTranslations("documents")
  const format = await getFormatter()
  const locale = await getLocale()
  return (
    <Table label={t("documents")}>
      <thead>
        <tr>
          <HeadCell>{t("file")}</HeadCell>
          <HeadCell className="text-end">{t("size")}</HeadCell>
          <HeadCell>{t("hash")}</HeadCell>
          <HeadCell className="text-end">{t("uploaded")}</HeadCell>
          {writable ? (
            <HeadCell>
              <span className="sr-only">{t("actions")}</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row key={document.id}>
            <Cell>
              <a
                href={`/api/documents/${document.id}`}
                className="inline-flex items-center gap-1.5 text-accent hover:underline"
              >
                <FileIcon />
                {document.file_name}
              </a>
            </Cell>
            <Cell className="text-end whitespace-nowrap">{fileSize(document.size, locale)}</Cell>
            <Cell className="font-mono text-xs text-muted" title={document.sha256}>
              {document.sha256.slice(0, 12)}
            </Cell>
            <Cell className="text-end whitespace-nowrap">
              {format.dateTime(new Date(document.created_at), { dateStyle: "medium" })}
            </Cell>
            {writable ? (
              <Cell className="text-end">
                <Confirm
                  trigger={t("delete")}
                  title={t("deleteTitle", { name: document.file_name })}
                  text={t("deleteText")}
                  confirm={t("delete")}
                  cancel={t("cancel")}
                  action={deleteDocumentAction}
                  values={{ document_id: document.id }}
                  danger
                />
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
