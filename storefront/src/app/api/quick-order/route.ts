import { ensureCart } from "@/data/current-cart"
import { passUpload } from "@/data/files"

/** Reads a list of SKUs from a file into the cart that this browser fills. */
export const POST = async (request: Request) =>
  await passUpload(
    request,
    async () => `/store/wholesale/carts/${encodeURIComponent(await ensureCart())}/quick-order/file`
  )
