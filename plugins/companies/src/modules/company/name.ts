export const COMPANY_MODULE = "company"
