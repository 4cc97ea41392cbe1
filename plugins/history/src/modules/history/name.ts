export const HISTORY_MODULE = "past_sales"
