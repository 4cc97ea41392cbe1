export { listCarts as GET, createCart as POST } from "../../../../handlers/carts"
