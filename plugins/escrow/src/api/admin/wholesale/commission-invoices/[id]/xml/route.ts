export { getXml as GET } from "../../../../../../handlers/commission-invoices"
