type Market = { name: string; currency_code: string; countries: readonly string[] }

/** One region per currency: the country that goods are sent to decides the currency of a cart. */
export const REGIONS: readonly Market[] = [
  {
    name: "Europe",
    currency_code: "eur",
    countries:
      "at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk".split(
        " "
      ),
  },
  { name: "United Kingdom", currency_code: "gbp", countries: ["gb"] },
  { name: "North America", currency_code: "usd", countries: ["us", "ca"] },
]

/**
 * Standard rates of value added tax in percent, as of 2026 (European Commission, Taxes in Europe
 * Database; HMRC; ESTV). Sales tax of the United States depends on the place and is left to a tax
 * provider. Operators change rates under Settings, Tax Regions.
 */
export const VAT_RATES: Readonly<Record<string, number>> = {
  at: 20,
  be: 21,
  bg: 20,
  ch: 8.1,
  cy: 19,
  cz: 21,
  de: 19,
  dk: 25,
  ee: 24,
  es: 21,
  fi: 25.5,
  fr: 20,
  gb: 20,
  gr: 24,
  hr: 25,
  hu: 27,
  ie: 23,
  it: 22,
  lt: 21,
  lu: 17,
  lv: 21,
  mt: 18,
  nl: 21,
  no: 25,
  pl: 23,
  pt: 23,
  ro: 21,
  se: 25,
  si: 22,
  sk: 23,
}
