import fs from "node:fs"
import path from "node:path"

const MIGRATIONS = path.join(__dirname, "../../migrations")

type Migrating = { up(): Promise<void>; addSql(statement: string): void }

/** All statements of the ledger's migrations, in order. */
export const ledgerStatements = async (): Promise<string[]> => {
  const statements: string[] = []
  const names = fs
    .readdirSync(MIGRATIONS)
    .flatMap((file) => /^(Migration\d+)\.ts$/.exec(file)?.[1] ?? [])
  for (const name of names.sort()) {
    const loaded: Record<string, { prototype: Migrating }> = await import(
      path.join(MIGRATIONS, `${name}.ts`)
    )
    // Without its constructor, which wants a database.
    const migration: Migrating = Object.assign(Object.create(loaded[name].prototype), {
      addSql: (statement: string) => statements.push(statement),
    })
    await migration.up()
  }
  return statements
}
