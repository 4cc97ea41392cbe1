export { SavedList } from "./saved-list"
export { SavedListItem } from "./saved-list-item"
