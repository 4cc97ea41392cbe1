/** One line below the search box; `href` is a path without the locale. */
export type Suggestion = {
  kind: "product" | "manufacturer" | "category"
  label: string
  detail: string
  href: string
}

/** Asks our own server for suggestions; null when there is no answer, which is no reason to complain. */
export const readSuggestions = async (
  typed: string,
  signal: AbortSignal
): Promise<Suggestion[] | null> => {
  try {
    const response = await fetch(`/api/suggest?${new URLSearchParams({ q: typed })}`, { signal })
    if (!response.ok) {
      return null
    }
    const answer: { suggestions: Suggestion[] } = await response.json()
    return answer.suggestions
  } catch {
    return null
  }
}
