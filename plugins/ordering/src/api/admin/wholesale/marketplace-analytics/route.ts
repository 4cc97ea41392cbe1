export { getMarketplaceAnalytics as GET } from "../../../../handlers/operator-orders"
