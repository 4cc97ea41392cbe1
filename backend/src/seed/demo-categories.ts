import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { RANGES } from "./demo-ranges"

const titleOf = (word: string) => {
  const text = word.replaceAll("-", " ")
  return text[0].toUpperCase() + text.slice(1)
}

/**
 * Makes the demo's categories: one per industry with those of its ranges below.
 * @returns ids by the names that ranges use
 */
export const seedCategories = async (
  container: MedusaContainer
): Promise<ReadonlyMap<string, string>> => {
  const industries = Object.entries(RANGES)
  const parents = await create(
    container,
    industries.map(([name]) => ({ name: titleOf(name), handle: name }))
  )
  const children = industries.flatMap(([industry, ranges]) =>
    [...new Set(ranges.flatMap(({ families }) => families.map(({ category }) => category)))].map(
      (category) => ({
        name: titleOf(category),
        handle: category === industry ? `${category}-range` : category,
        parent_category_id: parents.get(industry),
      })
    )
  )
  return await create(container, children)
}

const create = async (
  container: MedusaContainer,
  categories: { name: string; handle: string; parent_category_id?: string }[]
): Promise<ReadonlyMap<string, string>> => {
  // A category like accessories belongs to one industry; the first that names it has it.
  const wanted = [...new Map(categories.map((each) => [each.handle, each])).values()]
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: wanted.map((category, rank) => ({
        ...category,
        rank,
        is_active: true,
        is_internal: false,
      })),
    },
  })
  return new Map(result.map(({ handle, id }) => [handle, id]))
}
