export { getCategories as GET } from "../../../../handlers/discovery"
