import { readFile } from "node:fs/promises"

export const dynamic = "force-dynamic"

/**
 * The service worker. It names the build, so that every new build installs it anew and drops what it
 * kept of the one before; what it does is in `public/offline-worker.js`.
 */
export const GET = async () => {
  const build = await readFile(".next/BUILD_ID", "utf8").catch(() => "development")
  return new Response(
    `self.BUILD = ${JSON.stringify(build.trim())}\nimportScripts("/offline-worker.js")\n`,
    { headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" } }
  )
}
