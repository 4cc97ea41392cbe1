import path from "node:path"

import {
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { readEnvironment } from "@wholesale/core/env"

/**
 * Serves files that were uploaded as public, such as logos. Uploads come from
 * users, so a browser must neither guess their type nor run anything in them.
 */
function servePublicFiles(directory: string) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    if (req.method !== "GET" && req.method !== "HEAD") {
      return next()
    }
    const options = {
      root: directory,
      dotfiles: "deny" as const,
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    }
    return res.sendFile(req.path, options, (error?: Error) => {
      if (error && !res.headersSent) {
        next()
      }
    })
  }
}

const { dataDir } = readEnvironment(process.env)

export default defineMiddlewares({
  routes: [
    { matcher: "/static", middlewares: [servePublicFiles(path.join(dataDir, "files/public"))] },
  ],
})
