export const SAVED_VIEW_MODULE = "saved_view"
