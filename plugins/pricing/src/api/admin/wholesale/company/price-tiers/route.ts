export { getTiers as GET, createTier as POST } from "../../../../../handlers/tiers"
