import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listCertifications, listDocuments } from "@/data/verification"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { CertificationForm } from "@/features/verification/certification-form"
import { CertificationTable } from "@/features/verification/certification-table"
import { DocumentTable } from "@/features/verification/document-table"
import { DocumentUpload } from "@/features/verification/document-upload"
import { uploadWords } from "@/features/verification/upload-words"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader, Section } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("documents")
  return { title: t("title") }
}

const DocumentsPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="verification.read">
    {async (me) => {
      const t = await getTranslations("documents")
      const writable = can(me, "verification.submit")
      const [documents, certifications] = await Promise.all([
        attempt(listDocuments({ page: pageNumber(await searchParams) })),
        attempt(listCertifications()),
      ])
      const files = documents.ok ? documents.data.documents : []
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          <Section title={t("documents")}>
            {writable ? (
              <div className="mb-4">
                <DocumentUpload words={await uploadWords()} />
              </div>
            ) : null}
            {!documents.ok ? (
              <ProblemState problem={documents.problem} />
            ) : files.length === 0 ? (
              <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
            ) : (
              <>
                <DocumentTable documents={files} writable={writable} />
                <Pagination path="/company/documents" {...documents.data} />
              </>
            )}
          </Section>
          <Section title={t("certificates")} lead={t("certificatesLead")}>
            {!certifications.ok ? (
              <ProblemState problem={certifications.problem} />
            ) : certifications.data.length === 0 ? (
              <EmptyState title={t("noCertificates")}>{t("noCertificatesText")}</EmptyState>
            ) : (
              <CertificationTable certifications={certifications.data} writable={writable} />
            )}
            {writable ? <CertificationForm documents={files} /> : null}
          </Section>
        </>
      )
    }}
  </Gate>
)

export default DocumentsPage
