export { getProfile as GET } from "../../../../../handlers/trade"
