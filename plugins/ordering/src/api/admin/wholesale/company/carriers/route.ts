export { getCarriers as GET } from "../../../../../handlers/seller-orders"
