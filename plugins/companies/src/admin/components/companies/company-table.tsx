import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import { KINDS } from "../../lib/lists"
import { KindBadge, LevelBadge, StateBadge } from "../badges/badges"

const column = createDataTableColumnHelper<CompanyDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("trading_name", {
      header: t("companies.name"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.trading_name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.legal_name}</span>
        </span>
      ),
    }),
    column.accessor("kind", {
      header: t("companies.kind"),
      cell: ({ row }) => <KindBadge kind={row.original.kind} />,
    }),
    column.accessor("country_code", {
      header: t("company.country"),
      cell: ({ getValue }) => format.country(getValue()),
    }),
    column.accessor("verification_level", {
      header: t("companies.level"),
      cell: ({ getValue }) => <LevelBadge level={getValue()} />,
    }),
    column.accessor("status", {
      header: t("companies.status"),
      cell: ({ row }) => <StateBadge of="company" state={row.original.status} />,
    }),
    column.accessor("created_at", {
      header: t("companies.joined"),
      cell: ({ getValue }) => format.day(getValue()),
    }),
  ]
}

const useFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("wholesale")
  const { country } = useFormat()
  return [
    {
      type: "radio",
      id: "kind",
      label: t("companies.kind"),
      options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    },
    {
      type: "radio",
      id: "status",
      label: t("companies.status"),
      options: ["active", "suspended", "closed"].map((value) => ({
        value,
        label: t(`states.company.${value}`),
      })),
    },
    {
      type: "radio",
      id: "level",
      label: t("companies.level"),
      options: ["0", "1", "2", "3"].map((value) => ({ value, label: value })),
    },
    {
      type: "radio",
      id: "country",
      label: t("company.country"),
      options: FILTER_COUNTRIES.map((value) => ({ value, label: country(value) })),
    },
  ]
}

// The European Economic Area, its neighbours and the largest trading partners; the search finds more.
const FILTER_COUNTRIES =
  "at be bg ca ch cn cy cz de dk ee es fi fr gb gr hr hu ie in is it jp lt lu lv mt nl no pl pt ro se si sk tr us".split(
    " "
  )

/** Every company of the marketplace. */
export const CompanyTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"companies", CompanyDto>("/companies", "companies", {
    filters: ["kind", "status", "level", "country"],
  })
  return (
    <ListTable
      list={list}
      columns={useColumns()}
      filters={useFilters()}
      search
      level="h1"
      title={t("companies.title")}
      rowHref={(company) => `/companies/${company.id}`}
      empty={{ title: t("companies.empty"), hint: t("companies.emptyHint") }}
    />
  )
}
