export const CARD_MODULE = "card"
