import { useFormatter, useTranslations } from "next-intl"
import type { DirectoryProfileDto } from "@/data/trade"
import { expiryOf } from "@/domain/expiry"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

const TONES = { valid: "positive", soon: "warning", expired: "danger" } as const

/** A manufacturer's verified certificates, each with how long it still holds. */
export const CertificateTable = ({ certificates }: Pick<DirectoryProfileDto, "certificates">) => {
  const t = useTranslations("profile")
  const format = useFormatter()
  if (certificates.length === 0) {
    return <p className="text-muted">{t("noCertificates")}</p>
  }
  const now = Date.now()
  return (
    <Table label={t("certificates")}>
      <thead>
        <tr>
          <HeadCell>{t("type")}</HeadCell>
          <HeadCell>{t("issuer")}</HeadCell>
          <HeadCell>{t("number")}</HeadCell>
          <HeadCell>{t("scope")}</HeadCell>
          <HeadCell className="text-end">{t("validTo")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {certificates.map((certificate) => {
          const expiry = expiryOf(certificate.valid_to, now)
          return (
            <Row key={`${certificate.type} ${certificate.issuer} ${certificate.number}`}>
              <Cell className="font-medium whitespace-nowrap">{certificate.type}</Cell>
              <Cell>{certificate.issuer}</Cell>
              <Cell className="whitespace-nowrap">{certificate.number ?? "–"}</Cell>
              <Cell className="min-w-40">{certificate.scope ?? "–"}</Cell>
              <Cell className="text-end whitespace-nowrap">
                {format.dateTime(new Date(certificate.valid_to), { dateStyle: "medium" })}
              </Cell>
              <Cell>
                <Status tone={TONES[expiry]} label={t(`expiry.${expiry}`)} />
              </Cell>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
