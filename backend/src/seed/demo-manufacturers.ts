import type { DemoCompany } from "./demo-companies"

type Row = readonly [
  word: string,
  trading_name: string,
  legal_form: string,
  country_code: string,
  city: string,
  postal_code: string,
  registration_number: string,
  industry: string,
  first: string,
  last: string,
  description: string,
  certificate?: readonly [type: string, issuer: string, validTo: string],
]

// A table is read by its rows.
// prettier-ignore
const ROWS: readonly Row[] = [
  ["oltremare", "Oltremare Linen", "S.r.l.", "it", "Prato", "59100", "REA PO-540218", "home", "Giulia", "Bertini", "Table and kitchen linen, woven and stonewashed in Prato. Custom widths from 200 metres.", ["OEKO-TEX Standard 100", "Hohenstein", "2027-08-31"] ],
  ["lumenwerk", "Lumenwerk", "GmbH", "de", "Arnsberg", "59755", "HRB 8812", "home", "Jonas", "Kessler", "Lamps from spun aluminium with replaceable light sources. Spare parts for twenty years.", ["CE and ENEC", "VDE", "2028-01-31"] ],
  ["ost-und-eiche", "Ost & Eiche", "GmbH & Co. KG", "de", "Görlitz", "02826", "HRA 3307", "home", "Marta", "Nowak", "Kitchenware and small furniture from oak and ash of the Upper Lusatia.", ["FSC Chain of Custody", "GFA Certification", "2027-11-30"] ],
  ["hochalm", "Hochalm", "Genossenschaft", "at", "Tamsweg", "5580", "FN 219844k", "food", "Theresa", "Moser", "A cooperative of 41 mountain farms: herbs, teas, honey and salt.", ["EU Organic", "Austria Bio Garantie", "2027-06-30"] ],
  ["oliveto", "Oliveto", "S.r.l.", "it", "Bitonto", "70032", "REA BA-611930", "food", "Nicola", "Russo", "Oil from four native olives of Apulia, harvested in October, pressed the same day.", ["EU Organic", "ICEA", "2027-04-30"] ],
  ["rosteria", "Rosteria", "S.p.A.", "it", "Trieste", "34121", "REA TS-201877", "food", "Elena", "Cossutta", "A coffee roastery by the port. Five blends and what goes with them."],
  ["kruste", "Kruste", "KG", "de", "Husum", "25813", "HRA 1190", "food", "Hauke", "Petersen", "Crispbread, crackers and biscuits from North Frisian grain.", ["IFS Food", "DQS", "2027-02-28"] ],
  ["hvid", "Hvid Care", "ApS", "dk", "Aarhus", "8000", "CVR 38114420", "beauty", "Signe", "Holm", "Skin care without perfume, made for pharmacies and concept stores.", ["COSMOS Natural", "Ecocert", "2027-10-31"] ],
  ["barbaro", "Barbaro", "S.r.l.", "it", "Bologna", "40121", "REA BO-498002", "beauty", "Davide", "Conti", "Everything for the barber's shelf, in tins that are kept."],
  ["alga-viva", "Alga Viva", "S.L.", "es", "A Coruña", "15001", "B70451239", "beauty", "Uxía", "Castro", "Cosmetics from hand-picked Atlantic algae.", ["EU Organic", "CRAEGA", "2027-09-15"] ],
  ["strickwerk", "Strickwerk Nord", "GmbH", "de", "Neumünster", "24534", "HRB 15520", "apparel", "Antje", "Clausen", "Fully fashioned knitwear from merino; small series from twelve pieces.", ["GOTS", "Control Union", "2027-07-31"] ],
  ["tejidos-mar", "Tejidos del Mar", "S.L.", "es", "Mataró", "08301", "B65820117", "apparel", "Pau", "Serra", "Basics from organic cotton, cut and sewn near Barcelona.", ["GOTS", "Ecocert", "2027-05-31"] ],
  ["kinderzeit", "Kinderzeit", "Lda.", "pt", "Barcelos", "4750-100", "NIPC 509812277", "apparel", "Inês", "Faria", "Children's clothes that grow two sizes.", ["OEKO-TEX Standard 100", "CITEVE", "2027-03-31"] ],
  ["cuoio", "Cuoio Vero", "S.n.c.", "it", "Santa Croce sull'Arno", "56029", "REA PI-188340", "apparel", "Matteo", "Landi", "Vegetable-tanned leather goods, cut within sight of the tannery."],
  ["feuerstelle", "Feuerstelle", "GmbH", "de", "Solingen", "42651", "HRB 30071", "outdoor", "Lars", "Bergmann", "Fire bowls, stoves and pans from steel that lasts for a life."],
  ["velorama", "Velorama", "B.V.", "nl", "Utrecht", "3511", "KvK 70218845", "outdoor", "Sanne", "de Wit", "Bags, lights and tools for those who cycle every day.", ["EN 1078", "TÜV Rheinland", "2027-12-31"] ],
  ["gartenlust", "Gartenlust", "GmbH", "at", "Graz", "8010", "FN 330917b", "outdoor", "Lukas", "Steiner", "Seeds, tools and pots for gardens and balconies."],
  ["kuschelei", "Kuschelei", "GmbH", "de", "Sonneberg", "96515", "HRB 501288", "toys", "Ulrike", "Hartung", "Soft toys from organic plush, sewn in the town of toys.", ["EN 71 toy safety", "TÜV SÜD", "2027-08-15"] ],
  ["denkspiel", "Denkspiel", "GmbH", "ch", "Winterthur", "8400", "CHE-112.904.881", "toys", "Reto", "Frei", "Games and puzzles that fit into a coat pocket."],
  ["papierfant", "Papierfant", "S.A.", "be", "Turnhout", "2300", "BE 0476.551.290", "toys", "Lotte", "Claes", "Paper, paint and paste: craft supplies printed in Turnhout.", ["FSC Mix", "SGS", "2028-02-28"] ]]

/** The manufacturers of the demo beside those whose verification is shown in detail. */
export const DEMO_MANUFACTURERS: readonly DemoCompany[] = ROWS.map(
  ([
    word,
    name,
    form,
    country,
    city,
    postal,
    number,
    industry,
    first,
    last,
    text,
    certificate,
  ]) => ({
    kind: "manufacturer",
    word,
    legal_name: `${name} ${form}`,
    trading_name: name,
    country_code: country,
    city,
    postal_code: postal,
    registration_number: number,
    industries: [industry],
    description: text,
    level: 2,
    certificates: certificate ? [certificate] : [],
    owner: [first, last],
  })
)
