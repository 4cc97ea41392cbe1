export { getOwnXml as GET } from "../../../../../../../handlers/commission-invoices"
