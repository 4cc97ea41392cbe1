export { getOwnCredit as GET } from "../../../../handlers/company"
