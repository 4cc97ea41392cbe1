import type { MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import multer from "multer"
import { refuse } from "../shared/errors"
import type { GuardedRequest } from "./request"
import type { MountedRoute } from "./routes"
import { parseInput } from "./validate"

/** Receives the one file of an upload route into memory and validates the fields beside it. */
export const receiveUpload = (route: MountedRoute, maxBytes: number): MiddlewareRoute => {
  const receive = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 10_000 },
  }).single("file")

  return {
    matcher: route.full_path,
    methods: [route.method],
    middlewares: [
      (req: GuardedRequest, res: MedusaResponse, next: MedusaNextFunction) => {
        receive(req, res, (error: unknown) => {
          next(error ? uploadRefusal(error, maxBytes) : acceptFields(req, route))
        })
      },
    ],
  }
}

const acceptFields = (req: GuardedRequest, route: MountedRoute): unknown => {
  if (!req.file) {
    return refuse("FILE_MISSING", "Send the file as multipart/form-data in the field `file`")
  }
  try {
    if (req.validated && route.body) {
      req.validated.body = parseInput(route.body, { ...Object(req.body) }, "body")
    }
    return undefined
  } catch (error) {
    return error
  }
}

const uploadRefusal = (error: unknown, maxBytes: number) => {
  if (error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE") {
    return refuse(
      "FILE_TOO_LARGE",
      `The file is larger than ${Math.floor(maxBytes / 1_048_576)} MB; send a smaller one`
    )
  }
  const reason = error instanceof Error ? error.message : "unreadable"
  return refuse("INVALID_INPUT", `The upload could not be read: ${reason}`)
}
