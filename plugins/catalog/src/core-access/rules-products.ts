import { runner, type CoreRule, type NarrowingCall, type Principal } from "@wholesale/core"
import { marketplaceChannel } from "../medusa/write-location"
import { assertFreeSkus, type WantedSku } from "./check-skus"
import { ownList, ownRead, ownWrite } from "./define-rule"
import { OPTION_FIELDS, PRODUCT_FIELDS, VARIANT_FIELDS } from "./fields"
import { sellerOf, type Named } from "./ownership"
import {
  idsBatchBody,
  kitBatchBody,
  kitPartBody,
  kitQuantityBody,
  namedByNewVariant,
  namedByVariant,
  newProductBody,
  newVariantBody,
  optionsBatchBody,
  productBody,
  variantBody,
  variantsBatchBody,
} from "./product-bodies"
import { forCreation } from "./prepare-product"

type Params = Record<string, string>

const product = ({ id }: Params): Named[] => [{ kind: "product", id }]
const variant = ({ id, variant_id }: Params): Named[] => [
  { kind: "product", id },
  { kind: "variant", id: variant_id, within: id },
]
const kitPart = (params: Params): Named[] => [
  ...variant(params),
  { kind: "item", id: params.inventory_item_id },
]

const withFreeSkus = async <Body extends object>(
  variants: readonly WantedSku[],
  body: Body,
  call: NarrowingCall<Principal>
): Promise<Body> => {
  await assertFreeSkus(call, variants)
  return body
}

/** Products, their variants, options and images: a seller's own and nobody else's. */
export const PRODUCT_RULES: readonly CoreRule[] = [
  ownList("/admin/products", PRODUCT_FIELDS, ({ principal }) => ({
    // Written by a trigger of the listing, see `mark-sellers.ts`.
    metadata: { seller_id: sellerOf(principal) ?? "nobody" },
  })),
  ownWrite({
    path: "/admin/products",
    fields: PRODUCT_FIELDS,
    owns: () => [],
    body: newProductBody,
    names: ({ variants = [] }) => variants.flatMap(namedByNewVariant),
    change: forCreation,
  }),
  ownRead({ path: "/admin/products/:id", fields: PRODUCT_FIELDS, owns: product }),
  ownWrite({
    path: "/admin/products/:id",
    fields: PRODUCT_FIELDS,
    owns: product,
    body: productBody,
    names: ({ images = [] }, { id }) =>
      images.flatMap((image) =>
        image.id === undefined ? [] : [{ kind: "image" as const, id: image.id, within: id }]
      ),
    // Where it is sold and how it is sent is the marketplace's decision.
    change: async ({ sales_channels, shipping_profile_id: _profile, ...body }, { scope }) =>
      sales_channels === undefined
        ? body
        : { ...body, sales_channels: [{ id: await marketplaceChannel(runner(scope)) }] },
  }),
  ownWrite({ method: "DELETE", path: "/admin/products/:id", fields: [], owns: product }),
  ownRead({ path: "/admin/products/:id/options", fields: OPTION_FIELDS, owns: product }),
  ownWrite({
    path: "/admin/products/:id/options/batch",
    fields: PRODUCT_FIELDS,
    owns: product,
    body: optionsBatchBody,
    names: ({ remove = [], update = [] }, { id }) => [
      ...[...remove, ...update.map((change) => change.product_option_id)].map((option) => ({
        kind: "option" as const,
        id: option,
        within: id,
      })),
      ...update.flatMap(({ product_option_id, add = [], remove: removed = [] }) =>
        [...add, ...removed].flatMap((value) =>
          typeof value === "string"
            ? [{ kind: "option_value" as const, id: value, within: product_option_id }]
            : []
        )
      ),
    ],
  }),
  ownWrite({
    path: "/admin/products/:id/images/:image_id/variants/batch",
    fields: PRODUCT_FIELDS,
    owns: ({ id, image_id }) => [...product({ id }), { kind: "image", id: image_id, within: id }],
    body: idsBatchBody,
    names: ({ add = [], remove = [] }, { id }) =>
      [...add, ...remove].map((named) => ({ kind: "variant", id: named, within: id })),
  }),
]

/** The same for single variants. */
export const VARIANT_RULES: readonly CoreRule[] = [
  ownRead({ path: "/admin/products/:id/variants", fields: VARIANT_FIELDS, owns: product }),
  ownWrite({
    path: "/admin/products/:id/variants",
    fields: PRODUCT_FIELDS,
    owns: product,
    body: newVariantBody,
    names: namedByNewVariant,
    change: (body, call) => withFreeSkus([body], body, call),
  }),
  ownRead({
    path: "/admin/products/:id/variants/:variant_id",
    fields: VARIANT_FIELDS,
    owns: variant,
  }),
  ownWrite({
    path: "/admin/products/:id/variants/:variant_id",
    fields: PRODUCT_FIELDS,
    owns: variant,
    body: variantBody,
    names: (body, { variant_id }) => namedByVariant(body, variant_id),
    change: (body, call) =>
      withFreeSkus([{ sku: body.sku, id: call.params.variant_id }], body, call),
  }),
  ownWrite({
    method: "DELETE",
    path: "/admin/products/:id/variants/:variant_id",
    fields: PRODUCT_FIELDS,
    owns: variant,
  }),
  ownWrite({
    path: "/admin/products/:id/variants/batch",
    fields: VARIANT_FIELDS,
    owns: product,
    body: variantsBatchBody,
    names: ({ create = [], update = [], delete: removed = [] }, { id }) => [
      ...create.flatMap(namedByNewVariant),
      ...[...update.map((changed) => changed.id), ...removed].map((named) => ({
        kind: "variant" as const,
        id: named,
        within: id,
      })),
      ...update.flatMap((changed) => namedByVariant(changed, changed.id)),
    ],
    change: (body, call) =>
      withFreeSkus([...(body.create ?? []), ...(body.update ?? [])], body, call),
  }),
  ownWrite({
    path: "/admin/products/:id/variants/:variant_id/images/batch",
    fields: VARIANT_FIELDS,
    owns: variant,
    body: idsBatchBody,
    names: ({ add = [], remove = [] }, { id }) =>
      [...add, ...remove].map((named) => ({ kind: "image", id: named, within: id })),
  }),
  ownWrite({
    path: "/admin/products/:id/variants/:variant_id/inventory-items",
    fields: VARIANT_FIELDS,
    owns: variant,
    body: kitPartBody,
    names: ({ inventory_item_id }) => [{ kind: "item", id: inventory_item_id }],
  }),
  ownWrite({
    path: "/admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id",
    fields: VARIANT_FIELDS,
    owns: kitPart,
    body: kitQuantityBody,
  }),
  ownWrite({
    method: "DELETE",
    path: "/admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id",
    fields: VARIANT_FIELDS,
    owns: kitPart,
  }),
  ownWrite({
    path: "/admin/products/:id/variants/inventory-items/batch",
    fields: VARIANT_FIELDS,
    owns: product,
    body: kitBatchBody,
    names: ({ create = [], update = [], delete: removed = [] }, { id }) =>
      [...create, ...update, ...removed].flatMap(({ variant_id, inventory_item_id }) => [
        { kind: "variant" as const, id: variant_id, within: id },
        { kind: "item" as const, id: inventory_item_id },
      ]),
  }),
]
