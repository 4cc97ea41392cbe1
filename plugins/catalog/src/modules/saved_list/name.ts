export const SAVED_LIST_MODULE = "saved_list"
