/** A list's answer: one page of it and how many there are. */
export type Page<Name extends string, Item> = { [Key in Name]: Item[] } & {
  count: number
  limit: number
  offset: number
}

/** Which page of a list is wanted; `page` counts from 1. */
export type PageRequest = { page?: number; limit?: number }

/** How the backend writes it. */
export const toOffset = ({ page = 1, limit = 20 }: PageRequest) => ({
  limit,
  offset: (page - 1) * limit,
})
