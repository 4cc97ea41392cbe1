import { passUpload } from "@/data/files"

/** A picture or a document to show in a dispute. */
export const POST = async (request: Request) =>
  await passUpload(request, "/store/wholesale/dispute-files")
