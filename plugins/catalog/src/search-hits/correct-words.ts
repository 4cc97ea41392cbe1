import type { RunSql } from "@wholesale/core"

/** Words shorter than this are taken as they are written. */
const SHORTEST = 3

/**
 * Replaces every word that the search index does not know by the one that is most alike, if one is
 * alike at all, in one statement. Null when nothing changes.
 */
export const correctWords = async (run: RunSql, q: string): Promise<string | null> => {
  const words = q
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const rows = await run<{ typed: string; meant: string }>(
    `select t.value as typed, coalesce((select w.word from search_word w where w.word % t.value
         order by similarity(w.word, t.value) desc, w.word limit 1), t.value) as meant
     from jsonb_array_elements_text(?::jsonb) with ordinality t order by t.ordinality`,
    [JSON.stringify(words.filter((word) => word.length >= SHORTEST))]
  )
  const meant = new Map(rows.map((row) => [row.typed, row.meant]))
  const corrected = words.map((word) => meant.get(word) ?? word)
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(" ") : null
}
