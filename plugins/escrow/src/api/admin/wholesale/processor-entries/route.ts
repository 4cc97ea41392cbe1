export { getEntries as GET } from "../../../../handlers/stripe"
