import { model } from "@medusajs/framework/utils"
import { EVIDENCE_SOURCES } from "../../../http/orders"

/** Proof that a shipment arrived. A trigger refuses changes, and the hash shows them. */
export const DeliveryEvidence = model
  .define("delivery_evidence", {
    id: model.id({ prefix: "devi" }).primaryKey(),
    shipment_id: model.text(),
    source: model.enum([...EVIDENCE_SOURCES]),
    delivered_at: model.dateTime(),
    recorded_at: model.dateTime(),
    received_by: model.text().nullable(),
    note: model.text().nullable(),
    /** The canonical text that was hashed: what was stated, by whom, with the carrier's own data. */
    statement: model.text(),
    sha256: model.text(),
  })
  .indexes([{ on: ["shipment_id"] }])
