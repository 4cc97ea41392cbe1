import { createDataTableColumnHelper } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CertificationDto, DocumentDto } from "../../../http/verification"
import { StateBadge } from "../badges/badges"

const column = createDataTableColumnHelper<CertificationDto>()

/** What is shown of a certificate, whoever looks. */
export const useCertificateColumns = (show: (document: DocumentDto) => void) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  return [
    column.accessor("type", {
      header: t("certificates.type"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.type}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.scope}</span>
        </span>
      ),
    }),
    column.accessor("issuer", { header: t("certificates.issuer") }),
    column.accessor("number", {
      header: t("certificates.number"),
      cell: ({ getValue }) => getValue() ?? "–",
    }),
    column.accessor("valid_to", {
      header: t("certificates.validTo"),
      cell: ({ getValue }) => day(getValue()),
    }),
    column.accessor("status", {
      header: t("certificates.status"),
      cell: ({ row }) => (
        <span className="flex flex-col" title={row.original.note ?? undefined}>
          <StateBadge of="certification" state={row.original.status} />
        </span>
      ),
    }),
    column.display({
      id: "document",
      header: t("certificates.document"),
      cell: ({ row }) => {
        const { document } = row.original
        return document ? (
          <button
            type="button"
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small"
            onClick={() => show(document)}
          >
            {document.file_name}
          </button>
        ) : (
          "–"
        )
      },
    }),
  ]
}
