export { getCompanyAudit as GET } from "../../../../../../handlers/operator-companies"
