export { getSuggestions as GET } from "../../../../../handlers/discovery"
