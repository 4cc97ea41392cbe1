export { CardRefresh } from "./card-refresh"
export { ProductCard } from "./product-card"
export { SearchRefresh } from "./search-refresh"
export { SearchWord } from "./search-word"
