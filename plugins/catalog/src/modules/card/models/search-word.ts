import { model } from "@medusajs/framework/utils"

/** A word that the search index knows, to correct what was mistyped. */
export const SearchWord = model.define("search_word", { word: model.text().primaryKey() })
