export { getCardCheck as GET } from "../../../../handlers/discovery"
