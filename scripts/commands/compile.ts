import { compile } from "../lib/compile.ts"

/** `npm run compile [-- production|test]`: compiles plugins and backend, by default for tests. */
export async function main([flavour = "test"]: string[]): Promise<void> {
  const result = await compile(flavour === "production" ? "production" : "test")
  process.stdout.write(
    `compiled ${result.changed} of ${result.files} files in ${result.milliseconds} ms\n`
  )
}
