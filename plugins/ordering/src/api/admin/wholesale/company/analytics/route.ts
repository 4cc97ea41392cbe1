export { getAnalytics as GET } from "../../../../../handlers/seller-desk"
