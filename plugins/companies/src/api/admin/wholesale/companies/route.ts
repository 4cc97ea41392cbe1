export { getCompanies as GET } from "../../../../handlers/operator-companies"
