/** The shelves of the help centre, in the order in which they are shown. */
export const HELP_SHELVES = ["start", "ordering", "payments", "shipping", "selling"] as const
export type HelpShelf = (typeof HELP_SHELVES)[number]

/** Articles by shelf, without empty shelves; what has none stands on the first. */
export const shelvesOf = <Article extends { category: HelpShelf | null }>(
  articles: readonly Article[]
): [HelpShelf, Article[]][] =>
  HELP_SHELVES.map((shelf): [HelpShelf, Article[]] => [
    shelf,
    articles.filter(({ category }) => (category ?? HELP_SHELVES[0]) === shelf),
  ]).filter(([, found]) => found.length > 0)
