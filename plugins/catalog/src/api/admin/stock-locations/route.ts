// Core's own list stays; only its creation is replaced, so that a new location is somebody's.
export { postStockLocation as POST } from "../../../handlers/stock-locations"
