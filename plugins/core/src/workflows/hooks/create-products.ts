import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { runParticipants, undoParticipants } from "../../hooks/handlers"
import { createdProducts } from "../../hooks/products"

createProductsWorkflow.hooks.productsCreated(
  async ({ products, additional_data }, { container }) =>
    await runParticipants(
      createdProducts,
      { product_ids: products.map(({ id }) => id), additional_data },
      { container }
    ),
  undoParticipants(createdProducts)
)
