export { useCredit as POST } from "../../../../../../handlers/company"
