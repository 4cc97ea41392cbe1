import { getLocale, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listLocations, type LocationDto } from "@/data/company"
import { can } from "@/domain/permissions"
import { deleteLocationAction } from "@/features/company/actions"
import { Gate } from "@/features/company/gate"
import { ProblemState } from "@/features/shell/problem-state"
import { countryName } from "@/i18n/format"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Confirm } from "@/ui/confirm"
import { EmptyState } from "@/ui/empty-state"
import { PlusIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

export const generateMetadata = async () => {
  const t = await getTranslations("locations")
  return { title: t("title") }
}

const LocationsPage = () => (
  <Gate permission="company.read">
    {async (me) => {
      const t = await getTranslations("locations")
      const outcome = await attempt(listLocations())
      const writable = can(me, "company.write")
      const add = writable ? (
        <Link href="/company/locations/new" className={buttonClass("primary")}>
          <PlusIcon />
          {t("add")}
        </Link>
      ) : null
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} actions={add} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
          ) : (
            <LocationTable locations={outcome.data} writable={writable} />
          )}
        </>
      )
    }}
  </Gate>
)

type LocationTableProps = { locations: LocationDto[]; writable: boolean }

const LocationTable = async ({ locations, writable }: LocationTableProps) => {
  const t = await getTranslations("locations")
  const locale = await getLocale()
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell>{t("address")}</HeadCell>
          <HeadCell>{t("use")}</HeadCell>
          {writable ? (
            <HeadCell>
              <span className="sr-only">{t("actions")}</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {locations.map((location) => (
          <Row key={location.id}>
            <Cell className="font-medium">{location.name}</Cell>
            <Cell className="sm:min-w-56">
              {[
                location.address_1,
                location.address_2,
                `${location.postal_code} ${location.city}`,
                countryName(location.country_code, locale),
              ]
                .filter(Boolean)
                .join(", ")}
            </Cell>
            <Cell className="sm:whitespace-nowrap">
              {[location.is_bill_to && t("billTo"), location.is_ship_to && t("shipTo")]
                .filter(Boolean)
                .join(", ") || "–"}
            </Cell>
            {writable ? (
              <Cell className="text-end sm:whitespace-nowrap">
                <Link href={`/company/locations/${location.id}`} className={buttonClass("quiet")}>
                  {t("edit")}
                </Link>
                <Confirm
                  trigger={t("delete")}
                  title={t("deleteTitle", { name: location.name })}
                  text={t("deleteText")}
                  confirm={t("delete")}
                  cancel={t("cancel")}
                  action={deleteLocationAction}
                  values={{ id: location.id }}
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

export default LocationsPage
