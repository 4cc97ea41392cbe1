export { getGroupPayment as GET } from "../../../../../../handlers/company"
