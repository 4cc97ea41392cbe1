/**
 * How article numbers are compared: people type them in either case, and with stray spaces. Only
 * ASCII letters lose their case, so that the database (`wholesale_sku_key`) comes to the same.
 */
export const skuKey = (sku: string): string =>
  sku.trim().replace(/[a-z]+/g, (letters) => letters.toUpperCase())
