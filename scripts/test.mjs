import { run } from "./bootstrap.mjs"

await run("commands/test.ts")
