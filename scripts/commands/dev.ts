import { loadEnvironment } from "../lib/environment.ts"
import { develop } from "../lib/launch/develop.ts"

/** `npm run dev`: the marketplace from source, reloading what changes. */
export async function main(): Promise<number> {
  return develop(loadEnvironment())
}
