export { searchSku as GET } from "../../../../handlers/carts"
