import { passDownload } from "@/data/files"

/** The company's whole statement as CSV. */
export const GET = async () => await passDownload("/store/wholesale/statement/export")
