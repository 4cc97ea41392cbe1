export { Company } from "./company"
export { CompanyHistory } from "./company-history"
export { CompanyLocation } from "./company-location"
export { CompanyTaxId } from "./company-tax-id"
