export { getClaimable as GET } from "../../../../../../handlers/buyer-disputes"
