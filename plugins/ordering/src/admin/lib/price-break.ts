/** From which quantity on the price of a line holds, as the order keeps it; 1 where it does not say. Pure. */
export const priceBreakOf = (explanation: unknown): number => {
  if (typeof explanation !== "object" || explanation === null || !("min_quantity" in explanation)) {
    return 1
  }
  const quantity = Number(explanation.min_quantity)
  return Number.isSafeInteger(quantity) && quantity > 0 ? quantity : 1
}
