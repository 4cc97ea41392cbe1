export { getOwnTierRequests as GET, askForTier as POST } from "../../../../handlers/tiers"
