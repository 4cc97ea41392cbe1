import { element, type XmlElement } from "@wholesale/core/shared/xml-writer"
import type { Party } from "./types"

/** An element of the basic components, unless there is nothing to write into it. */
export const basic = (
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {}
): XmlElement[] =>
  text === undefined || text.trim() === "" ? [] : [element(`cbc:${name}`, text.trim(), attributes)]

/** An element of the aggregate components, unless none of its parts is there. */
export const aggregate = (name: string, ...parts: XmlElement[][]): XmlElement[] => {
  const children = parts.flat()
  return children.length === 0 ? [] : [element(`cac:${name}`, children)]
}

export const vatScheme = (): XmlElement[] => aggregate("TaxScheme", basic("ID", "VAT"))

/** BG-4 and BG-7: the seller or the buyer. */
export const partyOf = (party: Party): XmlElement[] =>
  aggregate(
    "Party",
    aggregate("PartyIdentification", basic("ID", party.id)),
    aggregate("PartyName", basic("Name", party.name)),
    aggregate(
      "PostalAddress",
      basic("StreetName", party.street),
      basic("CityName", party.city),
      basic("PostalZone", party.postal_code),
      country(party.country_code)
    ),
    party.tax_id === undefined || party.tax_id.trim() === ""
      ? []
      : aggregate(
          "PartyTaxScheme",
          basic("CompanyID", party.tax_id.replace(/\s/g, "").toUpperCase()),
          vatScheme()
        ),
    aggregate(
      "PartyLegalEntity",
      basic("RegistrationName", party.legal_name ?? party.name),
      basic("CompanyID", party.registration_number)
    ),
    aggregate("Contact", basic("ElectronicMail", party.email))
  )

export const country = (code: string): XmlElement[] =>
  aggregate("Country", basic("IdentificationCode", code.toUpperCase()))
