import { passUpload } from "@/data/files"

export const POST = async (request: Request) =>
  await passUpload(request, "/store/wholesale/company/logo")
