import type { OrderDto } from "../../../http/orders"

/** An address line by line, as it stands on a parcel. Pure. */
export const addressLines = (
  address: OrderDto["ship_to"],
  countryName: (code: string) => string
): string[] => {
  if (!address) {
    return ["–"]
  }
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(" ")
  return [
    address.company ?? "",
    joined(address.first_name, address.last_name),
    address.address_1 ?? "",
    address.address_2 ?? "",
    joined(address.postal_code, address.city),
    address.province ?? "",
    address.country_code ? countryName(address.country_code) : "",
    address.phone ?? "",
  ].filter((line) => line !== "")
}
