import { createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MemberDto } from "../../../http/members"
import type { RelationshipDto } from "../../../http/trade"
import type { CertificationDto, DocumentDto } from "../../../http/verification"
import { StateBadge } from "../badges/badges"
import { useCertificateColumns } from "../certificates/columns"
import { DocumentDrawer } from "../documents/document-drawer"
import { useRelationshipColumns } from "../partners/columns"

const memberColumn = createDataTableColumnHelper<MemberDto>()
const documentColumn = createDataTableColumnHelper<DocumentDto>()

const REVIEWED = "/verification-documents"

type ListProps = { path: string }

/** The people of one company, for an operator. */
export const CompanyMembers = ({ path }: ListProps) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const list = useList<"members", MemberDto>(`${path}/members`, "members", { prefix: "members" })
  const columns = [
    memberColumn.accessor("name", { header: t("members.name") }),
    memberColumn.accessor("email", { header: t("members.email") }),
    memberColumn.accessor("role.name", { header: t("members.role") }),
    memberColumn.accessor("status", {
      header: t("members.status"),
      cell: ({ row }) => <StateBadge of="member" state={row.original.status} />,
    }),
    memberColumn.accessor("joined_at", {
      header: t("members.joined"),
      cell: ({ getValue }) => format.day(getValue()),
    }),
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      level="h2"
      title={t("companies.tabs.members")}
      empty={{ title: t("members.empty"), hint: t("members.emptyHint") }}
    />
  )
}

/** The documents of one company, opened with a line in the audit log. */
export const CompanyDocuments = ({ path }: ListProps) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const [shown, setShown] = useState<DocumentDto | null>(null)
  const list = useList<"documents", DocumentDto>(`${path}/documents`, "documents", {
    prefix: "documents",
  })
  const columns = [
    documentColumn.accessor("file_name", {
      header: t("files.name"),
      cell: ({ row }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          onClick={() => setShown(row.original)}
        >
          {row.original.file_name}
        </button>
      ),
    }),
    documentColumn.accessor("size", {
      header: t("files.size"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.bytes(getValue())}</span>,
    }),
    documentColumn.accessor("sha256", {
      header: "SHA-256",
      cell: ({ getValue }) => (
        <code className="txt-compact-xsmall" title={getValue()}>
          {getValue().slice(0, 12)}…
        </code>
      ),
    }),
    documentColumn.accessor("created_at", {
      header: t("files.uploadedOn"),
      cell: ({ getValue }) => format.moment(getValue()),
    }),
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        level="h2"
        title={t("companies.tabs.documents")}
        hint={t("files.auditedHint")}
        empty={{ title: t("files.none"), hint: t("files.noneHint") }}
      />
      <DocumentDrawer base={REVIEWED} document={shown} onClose={() => setShown(null)} />
    </>
  )
}

/** The certificates of one company. */
export const CompanyCertificates = ({ path }: ListProps) => {
  const { t } = useTranslation("wholesale")
  const [shown, setShown] = useState<DocumentDto | null>(null)
  const list = useList<"certifications", CertificationDto>(
    `${path}/certifications`,
    "certifications",
    { prefix: "certifications" }
  )
  return (
    <>
      <ListTable
        list={list}
        columns={useCertificateColumns(setShown)}
        level="h2"
        title={t("companies.tabs.certifications")}
        empty={{ title: t("certificates.empty"), hint: t("certificates.emptyHint") }}
      />
      <DocumentDrawer base={REVIEWED} document={shown} onClose={() => setShown(null)} />
    </>
  )
}

/** With whom one company trades. */
export const CompanyRelationships = ({ path }: ListProps) => {
  const { t } = useTranslation("wholesale")
  const list = useList<"relationships", RelationshipDto>(`${path}/relationships`, "relationships", {
    prefix: "relationships",
  })
  return (
    <ListTable
      list={list}
      columns={useRelationshipColumns()}
      level="h2"
      title={t("companies.tabs.relationships")}
      empty={{ title: t("partners.empty"), hint: t("partners.emptyHint") }}
    />
  )
}
