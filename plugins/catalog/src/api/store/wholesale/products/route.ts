export { getProducts as GET } from "../../../../handlers/discovery"
