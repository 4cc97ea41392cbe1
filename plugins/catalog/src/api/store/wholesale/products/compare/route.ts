export { getComparison as GET } from "../../../../../handlers/discovery"
