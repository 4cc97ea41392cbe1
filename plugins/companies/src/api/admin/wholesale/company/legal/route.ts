export { postLegalFacts as POST } from "../../../../../handlers/company"
