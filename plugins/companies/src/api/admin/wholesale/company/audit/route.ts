export { getAudit as GET } from "../../../../../handlers/company"
