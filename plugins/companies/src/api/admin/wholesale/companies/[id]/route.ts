export { getCompanyOverview as GET } from "../../../../../handlers/operator-companies"
