import type { Answer } from "../kit/client"
import type { BenchVariant } from "./catalogue"

/** What is measured, in the same words for both sides. */
export type Subject = {
  /** A page of 24 products with prices. */
  list(turn: number): Promise<void>
  page(product: BenchVariant): Promise<void>
  /** Absent where there is nothing to compare with. */
  search?: (q: string) => Promise<void>
  createCart(): Promise<string>
  /** Puts many lines into a cart, in the fewest requests that the side has. */
  addLines(cart: string, variants: readonly BenchVariant[]): Promise<void>
  addLine(cart: string, variant: BenchVariant): Promise<void>
  removeLine(cart: string, variant: BenchVariant): Promise<void>
  /** From a full cart to placed orders. */
  checkout(cart: string): Promise<void>
  /** The newest 20 orders, as those see them who have to do with them. */
  orders: Readonly<Record<"seller" | "operator", () => Promise<void>>>
}

/** The body of an answer that is none of a failure. */
export const good = ({ status, text, body }: Answer): Record<string, unknown> => {
  if (status >= 300) {
    throw new Error(`${status} ${text.slice(0, 500)}`)
  }
  return Object(body)
}
