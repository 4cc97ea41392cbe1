import type { DataTableFilter } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { STATES } from "../../lib/lists"

/** Filters that every list of orders takes, beside its search. */
export const ORDER_FILTERS = ["view", "state", "country", "late", "sort"] as const

// The European Economic Area and its neighbours; the search finds any other.
const COUNTRIES = "at be ch cz de dk es fi fr gb ie it lu nl no pl pt se us".split(" ")

export const useOrderFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("wholesale")
  const { country } = useFormat()
  return [
    {
      type: "radio",
      id: "state",
      label: t("orders.state"),
      options: STATES.map((value) => ({ value, label: t(`orders.states.${value}`) })),
    },
    {
      type: "radio",
      id: "country",
      label: t("orders.shipTo"),
      options: COUNTRIES.map((value) => ({ value, label: country(value) })),
    },
    {
      type: "radio",
      id: "late",
      label: t("orders.late"),
      options: [{ value: "true", label: t("orders.lateOnly") }],
    },
    {
      type: "radio",
      id: "sort",
      label: t("orders.sort"),
      options: ["newest", "oldest", "total", "accept_by", "ship_on"].map((value) => ({
        value,
        label: t(`orders.sorts.${value}`),
      })),
    },
  ]
}
