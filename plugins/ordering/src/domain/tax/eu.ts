/** The member states of the EU, between which VAT is charged by the rules of the EU. */
const EU_COUNTRIES = new Set(
  "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" ")
)

/** Whether a country (ISO 3166-1 alpha-2, lower case) is a member state of the EU. */
export const isInEu = (countryCode: string) => EU_COUNTRIES.has(countryCode)
