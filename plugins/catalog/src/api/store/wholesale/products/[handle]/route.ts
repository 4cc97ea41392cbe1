export { getProduct as GET } from "../../../../../handlers/discovery"
