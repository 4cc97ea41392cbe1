export { getBuyerStatement as GET } from "../../../../handlers/company"
