import { getFormatter, getTranslations } from "next-intl/server"
import type { CertificationDto } from "@/data/verification"
import { CERTIFICATE_TONES } from "@/domain/status-tones"
import { Confirm } from "@/ui/confirm"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { deleteCertificationAction } from "./actions"

type CertificationTableProps = { certifications: CertificationDto[]; writable: boolean }

/** The company's certificates and what the reviewers said about them. */
export const CertificationTable = async ({ certifications, writable }: CertificationTableProps) => {
  const t = await getTranslations("documents")
  const format = await getFormatter()
  return (
    <Table label={t("certificates")}>
      <thead>
        <tr>
          <HeadCell>{t("type")}</HeadCell>
          <HeadCell>{t("issuer")}</HeadCell>
          <HeadCell>{t("number")}</HeadCell>
          <HeadCell className="text-end">{t("validTo")}</HeadCell>
          <HeadCell>{t("status")}</HeadCell>
          {writable ? (
            <HeadCell>
              <span className="sr-only">{t("actions")}</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {certifications.map((certification) => (
          <Row key={certification.id}>
            <Cell className="font-medium">{certification.type}</Cell>
            <Cell>{certification.issuer}</Cell>
            <Cell>{certification.number ?? "–"}</Cell>
            <Cell className="text-end whitespace-nowrap">
              {format.dateTime(new Date(certification.valid_to), { dateStyle: "medium" })}
            </Cell>
            <Cell>
              <Status
                tone={CERTIFICATE_TONES[certification.status]}
                label={t(`statuses.${certification.status}`)}
              />
              {certification.note ? (
                <span className="block text-sm text-muted">{certification.note}</span>
              ) : null}
            </Cell>
            {writable ? (
              <Cell className="text-end">
                <Confirm
                  trigger={t("delete")}
                  title={t("deleteTitle", { name: certification.type })}
                  text={t("deleteCertificateText")}
                  confirm={t("delete")}
                  cancel={t("cancel")}
                  action={deleteCertificationAction}
                  values={{ id: certification.id }}
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
