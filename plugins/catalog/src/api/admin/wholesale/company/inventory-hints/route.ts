export { getInventoryHints as GET } from "../../../../../handlers/inventory-hints"
