export { getApiKeys as GET } from "../../../../handlers/api-keys"
