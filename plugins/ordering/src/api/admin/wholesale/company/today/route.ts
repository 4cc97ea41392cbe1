export { getToday as GET } from "../../../../../handlers/seller-desk"
