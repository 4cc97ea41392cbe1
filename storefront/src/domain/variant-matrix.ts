/** A variant by what it is chosen by: value by option title. */
type Choosable = { id: string; options: Record<string, string> }

export type VariantMatrix<Variant> = {
  rowTitle: string
  columnTitle: string
  columns: string[]
  rows: { value: string; cells: (Variant | null)[] }[]
}

const MOST_COLUMNS = 8

const distinct = (values: string[]) => [...new Set(values)]

/**
 * The variants as rows and columns, when exactly two options tell them apart and most places are
 * taken; else null, and a plain list serves better. Options with one value don't count.
 * @param options the product's options in their order, with their values in order
 */
export const variantMatrix = <Variant extends Choosable>(
  options: readonly { title: string; values: readonly string[] }[],
  variants: readonly Variant[]
): VariantMatrix<Variant> | null => {
  const axes = options
    .map(({ title, values }) => {
      const used = distinct(variants.flatMap((variant) => variant.options[title] ?? []))
      return { title, values: distinct([...values.filter((one) => used.includes(one)), ...used]) }
    })
    .filter(({ values }) => values.length > 1)
  const [first, second, third] = axes
  if (!first || !second || third) {
    return null
  }
  // The shorter option goes across: columns cost width, rows don't.
  const [row, column] =
    first.values.length >= second.values.length ? [first, second] : [second, first]
  const places = row.values.length * column.values.length
  if (column.values.length > MOST_COLUMNS || variants.length * 2 < places) {
    return null
  }
  const find = (down: string, across: string) =>
    variants.find((one) => one.options[row.title] === down && one.options[column.title] === across)
  return {
    rowTitle: row.title,
    columnTitle: column.title,
    columns: column.values,
    rows: row.values.map((value) => ({
      value,
      cells: column.values.map((across) => find(value, across) ?? null),
    })),
  }
}
