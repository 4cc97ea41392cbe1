import type { z } from "@medusajs/framework/zod"
import type { mailDetailDto, mailDto } from "../../http/schemas"

/** One e-mail in the list. */
export type Mail = z.output<typeof mailDto>

/** One e-mail with its bodies. */
export type MailDetail = z.output<typeof mailDetailDto>["mail"]
