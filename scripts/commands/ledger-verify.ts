import { withClient } from "../lib/database.ts"
import { loadEnvironment } from "../lib/environment.ts"
import { withDatabase } from "../lib/launch/open-database.ts"
import { verifyBooks } from "../lib/verify-books.ts"

const say = (line: string) => void process.stdout.write(`${line}\n`)

/**
 * `npm run ledger:verify` recomputes every balance and the chain of hashes from the entries, and
 * checks everything that must hold of the money, on DATABASE_URL or the embedded database. Ends with
 * code 1 when anything differs.
 */
export async function main(): Promise<number> {
  return await withDatabase(loadEnvironment(), async (url) => {
    const wrong = await withClient(url, (client) => verifyBooks(client, say))
    wrong.forEach((line) => say(`✗ ${line}`))
    say(wrong.length === 0 ? "✓ the books are right" : `✗ ${wrong.length} differences`)
    return wrong.length === 0 ? 0 : 1
  })
}
