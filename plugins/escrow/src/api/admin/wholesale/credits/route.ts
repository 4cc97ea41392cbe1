export { getCredits as GET } from "../../../../handlers/operator"
