export { getOwnPdf as GET } from "../../../../../../../handlers/commission-invoices"
