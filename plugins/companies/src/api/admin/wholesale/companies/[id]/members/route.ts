export { getCompanyMembers as GET } from "../../../../../../handlers/operator-companies"
