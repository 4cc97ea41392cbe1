export { postReinstatement as POST } from "../../../../../../handlers/operator-companies"
