import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { refuse, type CoreRule } from "@wholesale/core"
import type { GuardedRequest, UploadedFile } from "@wholesale/core/access/request"
import { identifyImage } from "../shared/identify-image"

const MOST_BYTES = 20 * 1_048_576

type Uploading = GuardedRequest & { files?: UploadedFile[] }

/** Opens the upload of pictures; what they are is checked once they are here. */
export const UPLOAD_RULES: readonly CoreRule[] = [
  {
    method: "POST",
    path: "/admin/uploads",
    permission: "catalogue.write",
    narrow: { kind: "own", owns: () => true },
  },
]

/**
 * Two checks around core's own parser, which takes any file of any size into memory: the announced
 * size before it, and the kind of file after it.
 */
export const imageUploads: MiddlewareRoute[] = [
  {
    // Without methods, so that it runs before the parser.
    matcher: "/admin/uploads",
    middlewares: [
      (req: Uploading, _res: MedusaResponse, next: MedusaNextFunction) => {
        const size = Number(req.headers["content-length"])
        if (isSeller(req) && req.method === "POST" && !(size <= MOST_BYTES)) {
          throw refuse("FILE_TOO_LARGE", "Upload at most 20 MB of images at once, of known length")
        }
        next()
      },
    ],
  },
  {
    matcher: "/admin/uploads",
    methods: ["POST"],
    middlewares: [
      async (req: Uploading, _res: MedusaResponse, next: MedusaNextFunction) => {
        for (const file of isSeller(req) ? (req.files ?? []) : []) {
          const { mime_type, extension } = await identifyImage(file.buffer)
          file.mimetype = mime_type
          // The sender's name could end in anything, and be served as that.
          file.originalname = `${randomUUID()}.${extension}`
        }
        next()
      },
    ],
  },
]

const isSeller = (req: GuardedRequest) => req.principal?.kind === "company"
