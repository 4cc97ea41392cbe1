export { TradeHistory } from "./trade-history"
export { TradeRelationship } from "./trade-relationship"
