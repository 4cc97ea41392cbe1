import { createProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { runParticipants, undoParticipants } from "../../hooks/handlers"
import { createdVariants } from "../../hooks/products"

createProductVariantsWorkflow.hooks.productVariantsCreated(
  async ({ product_variants }, { container }) =>
    await runParticipants(
      createdVariants,
      { variant_ids: product_variants.map(({ id }) => id) },
      { container }
    ),
  undoParticipants(createdVariants)
)
