export { getTierRequests as GET } from "../../../../../handlers/tiers"
