export { getCompany as GET, postProfile as POST } from "../../../../handlers/company"
