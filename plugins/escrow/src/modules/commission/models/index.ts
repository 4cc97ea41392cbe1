export { CommissionLine } from "./commission-line"
export { CommissionRule } from "./commission-rule"
