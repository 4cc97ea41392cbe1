export { getInsights as GET } from "../../../../handlers/buyer-orders"
