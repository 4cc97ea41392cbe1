/** What a line is called: its product, and which variant of it where there are several. */
export const lineTitle = (line: { title: string; variant_title: string | null }): string =>
  [line.title, line.variant_title].filter(Boolean).join(", ")
