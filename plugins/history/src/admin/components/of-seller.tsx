import { Button, Text } from "@medusajs/ui"
import { Loaded, Section, useData } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link, NavLink, useParams } from "react-router-dom"
import { placeOf, PlaceContext } from "../lib/place"

/** The pages of a seller's past sales, by the end of their address. */
const PAGES = [
  ["", "pastSales.figures"],
  ["/imports", "pastSales.files"],
  ["/customers", "menu.pastCustomers"],
] as const

/** A page of past sales for the operator, below the seller whose they are. */
export const OfSeller = ({ children }: { children: ReactNode }) => {
  const { company_id: id = "" } = useParams()
  const place = placeOf(id)
  const seller = useData<{ company: { trading_name: string } }>(place.api)
  return (
    <Loaded result={seller}>
      {({ company }) => (
        <PlaceContext.Provider value={place}>
          <div className="flex flex-col gap-y-2">
            <Heading name={company.trading_name} companyId={id} pages={place.pages} />
            {children}
          </div>
        </PlaceContext.Provider>
      )}
    </Loaded>
  )
}

type HeadingProps = { name: string; companyId: string; pages: string }

const Heading = ({ name, companyId, pages }: HeadingProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section
      title={t("pastSales.ofSeller", { name })}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to={`/companies/${companyId}`}>{t("pastSales.toCompany")}</Link>
        </Button>
      }
    >
      <nav aria-label={t("menu.pastSales")} className="flex flex-wrap gap-4 px-6 py-3">
        {PAGES.map(([end, label]) => (
          <NavLink key={end} to={`${pages}${end}`} end={end === ""}>
            {({ isActive }) => (
              <Text
                size="small"
                weight={isActive ? "plus" : "regular"}
                className={isActive ? "text-ui-fg-base" : "text-ui-fg-interactive"}
              >
                {t(label)}
              </Text>
            )}
          </NavLink>
        ))}
      </nav>
    </Section>
  )
}
