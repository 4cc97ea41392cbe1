import { createContext, useContext } from "react"

/** Whose past sales a page shows: where its data is read, where its pages are, and who may change it. */
export type Place = {
  /** Begins every endpoint. */
  api: string
  /** Begins every page. */
  pages: string
  /** The permission that changes something. */
  permission: string
  /** Whether past customers can be linked here: with the retailers of one's own relationships. */
  links: boolean
}

/** A seller's own. */
const OWN: Place = {
  api: "/company",
  pages: "/past-sales",
  permission: "orders.manage",
  links: true,
}

/** Those of any seller, for the operator who helps it to begin. */
export const placeOf = (companyId: string): Place => ({
  api: `/companies/${companyId}`,
  pages: `/past-sales/of/${companyId}`,
  permission: "operator.companies.manage",
  links: false,
})

export const PlaceContext = createContext(OWN)
export const usePlace = () => useContext(PlaceContext)
