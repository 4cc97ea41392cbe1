export { getDirectory as GET } from "../../../../handlers/trade"
