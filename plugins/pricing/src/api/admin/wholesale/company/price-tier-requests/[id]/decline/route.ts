export { declineTierRequest as POST } from "../../../../../../../handlers/tiers"
