import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import type { RelationshipDto } from "@/data/trade"
import { RELATIONSHIP_TONES } from "@/domain/status-tones"
import { LevelBadge } from "@/features/shell/level-badge"
import { countryName } from "@/i18n/format"
import { Link } from "@/i18n/navigation"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** Trade relationships as rows: with whom, where, and how they stand. */
export const RelationshipTable = async ({
  relationships,
}: {
  relationships: RelationshipDto[]
}) => {
  const t = await getTranslations("relationships")
  const states = await getTranslations("relationshipStates")
  const locale = await getLocale()
  const format = await getFormatter()
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("partner")}</HeadCell>
          <HeadCell>{t("country")}</HeadCell>
          <HeadCell>{t("level")}</HeadCell>
          <HeadCell>{t("status")}</HeadCell>
          <HeadCell>{t("origin")}</HeadCell>
          <HeadCell className="text-end">{t("since")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {relationships.map(({ id, partner, status, origin, updated_at }) => (
          <Row key={id}>
            <Cell className="font-medium whitespace-nowrap">
              {partner.kind === "manufacturer" ? (
                <Link href={`/manufacturers/${partner.handle}`} className="hover:underline">
                  {partner.name}
                </Link>
              ) : (
                partner.name
              )}
            </Cell>
            <Cell className="whitespace-nowrap">{countryName(partner.country_code, locale)}</Cell>
            <Cell>
              <LevelBadge level={partner.verification_level} />
            </Cell>
            <Cell>
              <Status tone={RELATIONSHIP_TONES[status]} label={states(status)} />
            </Cell>
            <Cell className="whitespace-nowrap text-muted">{t(`origins.${origin}`)}</Cell>
            <Cell className="text-end whitespace-nowrap">
              {format.dateTime(new Date(updated_at), { dateStyle: "medium" })}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
