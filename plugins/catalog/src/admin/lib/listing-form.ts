import type { ListingDto, ListingInput } from "../../http/listing"

/** What the form of a listing holds while it is filled in. */
export type ListingFields = Pick<
  ListingDto,
  "unit_of_sale" | "supply" | "visibility" | "audience" | "price_visibility" | "price_audience"
> & { units_per_case: string; lead_time_days: string; origin_country: string; hs_code: string }

/** The fields of a listing as they are saved. Pure. */
export const formOf = (listing: ListingDto): ListingFields => ({
  unit_of_sale: listing.unit_of_sale,
  supply: listing.supply,
  visibility: listing.visibility,
  audience: listing.audience,
  price_visibility: listing.price_visibility,
  price_audience: listing.price_audience,
  units_per_case: listing.units_per_case === null ? "" : String(listing.units_per_case),
  lead_time_days: String(listing.lead_time_days),
  origin_country: listing.origin_country ?? "",
  hs_code: listing.hs_code ?? "",
})

/** A whole number of what may be left empty: null for empty, undefined for what is no number. Pure. */
export const wholeNumber = (text: string): number | null | undefined => {
  const plain = text.trim()
  if (plain === "") {
    return null
  }
  return /^\d{1,8}$/.test(plain) ? Number(plain) : undefined
}

/** What is sent to the server; null while a field is wrong. Pure. */
export const inputOf = (form: ListingFields): ListingInput | null => {
  const perCase = wholeNumber(form.units_per_case)
  const days = wholeNumber(form.lead_time_days)
  const lonely = (visibility: string, audience: readonly string[]) =>
    visibility === "chosen" && audience.length === 0
  if (
    perCase === undefined ||
    perCase === 0 ||
    days === undefined ||
    days === null ||
    lonely(form.visibility, form.audience) ||
    lonely(form.price_visibility, form.price_audience)
  ) {
    return null
  }
  return {
    unit_of_sale: form.unit_of_sale,
    supply: form.supply,
    units_per_case: perCase,
    lead_time_days: days,
    origin_country: form.origin_country || null,
    hs_code: form.hs_code.trim() || null,
    visibility: form.visibility,
    audience: form.visibility === "chosen" ? form.audience : [],
    price_visibility: form.price_visibility,
    price_audience: form.price_visibility === "chosen" ? form.price_audience : [],
  }
}
