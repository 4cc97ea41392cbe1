import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS } from "../../../http/orders"

/**
 * The last number that an issuer has used for a kind of document. Its row is locked until the
 * document is committed, so that numbers have no gaps.
 */
export const DocumentSequence = model.define("document_sequence", {
  /** `<issuer>:<kind>` */
  id: model.text().primaryKey(),
  issuer_id: model.text(),
  kind: model.enum([...DOCUMENT_KINDS]),
  last: model.number().default(0),
})
