import type { DOCUMENT_KINDS } from "../../http/orders"

const PREFIX: Readonly<Record<(typeof DOCUMENT_KINDS)[number], string>> = {
  pro_forma: "PF",
  invoice: "INV",
  credit_note: "CN",
  packing_slip: "PS",
}

/** The printed number of an issuer's n-th document of a kind: ("invoice", 12) -> "INV-00012". */
export const documentNumber = (kind: (typeof DOCUMENT_KINDS)[number], sequence: number): string =>
  `${PREFIX[kind]}-${String(sequence).padStart(5, "0")}`
