import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductDocuments } from "../components/listings/product-documents"

/** On the page of a product of the own company: its data sheets and certificates. */
const ProductDocumentsWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => (
  <ProductDocuments productId={product.id} />
)

export const config = defineWidgetConfig({ zone: "product.details.side.after" })

export default ProductDocumentsWidget
