/** How often an article was called what. */
export type Described = { description: string; count: number }

/** What people write into a description when goods were damaged, found or counted. */
const NOTE =
  /\?|^(damage|found|lost|wet|check|missing|smashed|broken|faulty|rusty|mouldy|thrown|dotcom|amazon|sold as|incorrect|wrong|mixed|stock|adjust|unsaleable|crushed|dagamed|sample|counted|re-?adjust|taig|ebay|given away|fba|gefunden|fehlt|verloren|besch(ae|ä)digt|defekt|bruch|inventur|korrektur|schwund)/i

/** Whether a description says what happened to goods instead of naming them. */
export const isNote = (description: string): boolean => NOTE.test(description.trim())

/**
 * What an article is called: the description used most that is no note; of equally frequent ones the
 * longer, then the first of the alphabet. Null when there are only notes. Pure.
 */
export const chooseDescription = (described: readonly Described[]): string | null => {
  const [best] = described
    .filter(({ description }) => description.trim() !== "" && !isNote(description))
    .sort(
      (a, b) =>
        b.count - a.count ||
        b.description.length - a.description.length ||
        (a.description < b.description ? -1 : 1)
    )
  return best?.description.trim() ?? null
}
