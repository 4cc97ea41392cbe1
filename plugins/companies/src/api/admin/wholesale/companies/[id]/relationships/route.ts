export { getCompanyRelationships as GET } from "../../../../../../handlers/trade"
