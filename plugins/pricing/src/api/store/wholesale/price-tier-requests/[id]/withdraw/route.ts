export { withdrawTierRequest as POST } from "../../../../../../handlers/tiers"
