export { getOpenTiers as GET } from "../../../../handlers/tiers"
