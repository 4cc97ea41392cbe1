export { getRetailers as GET } from "../../../../../handlers/tiers"
