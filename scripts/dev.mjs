import { run } from "./bootstrap.mjs"

await run("commands/dev.ts")
