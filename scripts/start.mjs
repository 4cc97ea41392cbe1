import { run } from "./bootstrap.mjs"

await run("commands/start.ts")
