/** A bug to plant: the SQL of the ledger says `instead` where it should say `text`. */
export type Bug = { name: string; text: string; instead: string }

export const bug = (name: string, text: string, instead: string): Bug => ({ name, text, instead })

/** The statements of the ledger with a bug in them. */
export const planted = (statements: readonly string[], { name, text, instead }: Bug): string[] => {
  if (!statements.some((statement) => statement.includes(text))) {
    throw new Error(`The bug "${name}" cannot be planted: the SQL does not say "${text}"`)
  }
  return statements.map((statement) => statement.replaceAll(text, () => instead))
}
