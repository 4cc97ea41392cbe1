export { postTest as POST } from "../../../../../../../handlers/newsletter"
