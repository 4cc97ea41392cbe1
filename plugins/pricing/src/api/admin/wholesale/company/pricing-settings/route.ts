export { getSettings as GET, changeSettings as POST } from "../../../../../handlers/prices"
