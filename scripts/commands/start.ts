import { loadEnvironment } from "../lib/environment.ts"
import { start } from "../lib/launch/start.ts"

/** `npm start`: from a clone to a running marketplace. */
export async function main(): Promise<number> {
  return start(loadEnvironment())
}
