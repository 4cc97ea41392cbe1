/** Of everybody in the demo. Public, printed at every start: a demo has nothing to protect. */
export const DEMO_PASSWORD = "wholesale-demo"

/** One company of the demo. `level` is what it is verified at; `applying` has a case in the queue. */
export type DemoCompany = {
  kind: "manufacturer" | "retailer" | "distributor"
  word: string
  legal_name: string
  trading_name: string
  country_code: string
  city: string
  postal_code: string
  registration_number: string
  industries: string[]
  description: string
  level: number
  applying?: number
  /** What the reviewer asks about that application, which then waits for the company. */
  asked?: string
  certificates?: readonly (readonly [type: string, issuer: string, validTo: string])[]
  owner: readonly [first: string, last: string]
}

/** The companies of the demo. Names are invented; all addresses are under the reserved `.example`. */
export const DEMO_COMPANIES: readonly DemoCompany[] = [
  {
    kind: "manufacturer",
    word: "lindenhof",
    legal_name: "Lindenhof Keramik GmbH",
    trading_name: "Lindenhof Ceramics",
    country_code: "de",
    city: "Höhr-Grenzhausen",
    postal_code: "56203",
    registration_number: "HRB 20417",
    industries: ["home"],
    description:
      "Stoneware for hotels and homes, thrown and glazed in the Westerwald since 1951. Dishwasher-proof glazes, small series from 48 pieces.",
    level: 3,
    certificates: [
      ["ISO 9001", "TÜV Rheinland", "2028-05-31"],
      ["LFGB food contact", "SGS Institut Fresenius", "2027-09-30"],
    ],
    owner: ["Hanna", "Lindner"],
  },
  {
    kind: "manufacturer",
    word: "maison-verel",
    legal_name: "Maison Vérel SAS",
    trading_name: "Maison Vérel",
    country_code: "fr",
    city: "Grasse",
    postal_code: "06130",
    registration_number: "RCS Grasse 512 334 871",
    industries: ["beauty"],
    description:
      "Soaps, oils and room scents from Grasse. Refills for every product, private label from 500 units.",
    level: 2,
    certificates: [["COSMOS Organic", "Ecocert", "2027-12-31"]],
    owner: ["Camille", "Vérel"],
  },
  {
    kind: "manufacturer",
    word: "oltre-legno",
    legal_name: "Oltre Legno S.r.l.",
    trading_name: "Oltre Legno",
    country_code: "it",
    city: "Brescia",
    postal_code: "25121",
    registration_number: "REA BS-498112",
    industries: ["toys", "home"],
    description:
      "Wooden toys and puzzles from certified beech. Made to order in twelve working days.",
    level: 2,
    certificates: [
      ["FSC Chain of Custody", "Bureau Veritas", "2027-03-31"],
      ["EN 71 toy safety", "TÜV SÜD", "2026-12-15"],
    ],
    owner: ["Luca", "Ferrari"],
  },
  {
    kind: "manufacturer",
    word: "nordvind",
    legal_name: "Nordvind Outdoor AB",
    trading_name: "Nordvind",
    country_code: "se",
    city: "Umeå",
    postal_code: "903 26",
    registration_number: "556677-8899",
    industries: ["outdoor", "apparel"],
    description:
      "Rain jackets, tarps and dry bags that can be repaired. Spare parts for ten years.",
    level: 2,
    certificates: [["bluesign", "bluesign technologies", "2028-01-31"]],
    owner: ["Elsa", "Berg"],
  },
  {
    kind: "manufacturer",
    word: "polder-thee",
    legal_name: "Polder Thee B.V.",
    trading_name: "Polder Tea",
    country_code: "nl",
    city: "Utrecht",
    postal_code: "3511 AA",
    registration_number: "KVK 68214470",
    industries: ["food"],
    description: "Herbal teas grown in the polder, packed plastic-free in cases of six.",
    level: 1,
    applying: 2,
    asked: "This document is from before the move to Utrecht. Please send the present one.",
    owner: ["Daan", "de Wit"],
  },
  {
    kind: "manufacturer",
    word: "brightline",
    legal_name: "Brightline Stationery Ltd",
    trading_name: "Brightline",
    country_code: "gb",
    city: "Leeds",
    postal_code: "LS1 4AP",
    registration_number: "09887123",
    industries: ["stationery"],
    description: "Notebooks and planners on recycled paper.",
    level: 0,
    applying: 1,
    owner: ["Amira", "Khan"],
  },
  {
    kind: "retailer",
    word: "hafenladen",
    legal_name: "Hafenladen Warenhandel GmbH",
    trading_name: "Hafenladen",
    country_code: "de",
    city: "Hamburg",
    postal_code: "20457",
    registration_number: "HRB 150231",
    industries: ["home", "food"],
    description: "Three concept stores in the harbour of Hamburg.",
    level: 2,
    owner: ["Jonas", "Petersen"],
  },
  {
    kind: "retailer",
    word: "petit-comptoir",
    legal_name: "Le Petit Comptoir SARL",
    trading_name: "Le Petit Comptoir",
    country_code: "fr",
    city: "Lyon",
    postal_code: "69001",
    registration_number: "RCS Lyon 803 114 902",
    industries: ["home", "beauty"],
    description: "Gifts and tableware between Rhône and Saône.",
    level: 1,
    owner: ["Margaux", "Blanc"],
  },
  {
    kind: "retailer",
    word: "spielzeit",
    legal_name: "Spielzeit e.U.",
    trading_name: "Spielzeit",
    country_code: "at",
    city: "Graz",
    postal_code: "8010",
    registration_number: "FN 412233k",
    industries: ["toys"],
    description: "Toys that last, for children and their grandparents.",
    level: 0,
    applying: 1,
    owner: ["Lena", "Gruber"],
  },
  {
    kind: "distributor",
    word: "alpenlager",
    legal_name: "Alpenlager Distribution GmbH",
    trading_name: "Alpenlager",
    country_code: "at",
    city: "Innsbruck",
    postal_code: "6020",
    registration_number: "FN 387120p",
    industries: ["outdoor", "food"],
    description: "Warehousing and delivery for Austria, South Tyrol and Bavaria.",
    level: 2,
    owner: ["Matthias", "Egger"],
  },
  {
    kind: "distributor",
    word: "benelog",
    legal_name: "Benelog N.V.",
    trading_name: "Benelog",
    country_code: "be",
    city: "Antwerp",
    postal_code: "2000",
    registration_number: "0654.987.321",
    industries: ["home", "stationery"],
    description: "Cross-docking for Belgium, the Netherlands and Luxembourg.",
    level: 1,
    owner: ["Sofie", "Peeters"],
  },
  {
    kind: "distributor",
    word: "nordhafen",
    legal_name: "Nordhafen Logistik GmbH",
    trading_name: "Nordhafen",
    country_code: "de",
    city: "Hamburg",
    postal_code: "21129",
    registration_number: "HRB 160447",
    industries: ["home", "food", "toys"],
    description: "Next-day delivery between the Ems and the Oder.",
    level: 2,
    owner: ["Jan", "Brodersen"],
  },
  {
    kind: "distributor",
    word: "sud-est",
    legal_name: "Sud-Est Distribution SAS",
    trading_name: "Sud-Est",
    country_code: "fr",
    city: "Lyon",
    postal_code: "69007",
    registration_number: "RCS Lyon 803 551 209",
    industries: ["beauty", "food"],
    description: "Temperature-controlled delivery along the Rhône and on the coast.",
    level: 2,
    owner: ["Amélie", "Roche"],
  },
]

/** Which retailer trades with which seller, by word, and how far that is. */
export const DEMO_RELATIONSHIPS: readonly (readonly [
  retailer: string,
  seller: string,
  status: "approved" | "requested",
])[] = [
  ["hafenladen", "lindenhof", "approved"],
  ["hafenladen", "maison-verel", "approved"],
  ["hafenladen", "nordvind", "requested"],
  ["petit-comptoir", "lindenhof", "requested"],
  ["petit-comptoir", "maison-verel", "approved"],
  ["petit-comptoir", "alpenlager", "requested"],
]
