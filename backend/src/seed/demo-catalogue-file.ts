import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadImport } from "@wholesale/catalog/workflows/import/upload-import"
import { SYSTEM } from "@wholesale/companies"

/** What a manufacturer wants to add next season; nobody has said yet what the columns mean. */
const NEXT_SEASON = `Artikel;Bezeichnung;Preis;Bestand;Lieferzeit
LC-NEW-01;Teekanne Nebel 1,2 l;24,90;60;14
LC-NEW-02;Teekanne Nebel 0,6 l;18,90;60;14
LC-NEW-03;Becher Nebel;7,40;240;10
LC-NEW-04;Untertasse Nebel;4,20;240;10
LC-NEW-05;Zuckerdose Nebel;11,50;;21
`

/** Leaves a file of a catalogue to be mapped. */
export const seedCatalogueFile = async (container: MedusaContainer, sellerId: string) => {
  await uploadImport(container, {
    seller_id: sellerId,
    file_name: "fruehjahr.csv",
    content: Buffer.from(NEXT_SEASON),
    mode: "upsert",
    by: { ...SYSTEM, company_id: sellerId, request_id: null },
  })
}
