import { passUpload } from "@/data/files"

/** A picture or a document to show in a support ticket. */
export const POST = async (request: Request) =>
  await passUpload(request, "/store/wholesale/company/support-files")
