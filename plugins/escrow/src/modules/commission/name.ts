export const COMMISSION_MODULE = "commission"
