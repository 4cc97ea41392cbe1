export { getPdf as GET } from "../../../../../../handlers/commission-invoices"
