import { notFound, refuse } from "@wholesale/core"

/** A line as it was ordered; amounts in minor units, for the whole quantity. */
export type OrderedLine = {
  id: string
  quantity: number
  unit_price: bigint
  subtotal: bigint
  discount: bigint
  tax: bigint
}

/** What a seller says about a line; a line without an answer is accepted in full. */
export type LineAnswer = { line_id: string; quantity: number; reason_code: string | null }

export type AcceptedLine = {
  id: string
  accepted_quantity: number
  reject_reason: string | null
  subtotal: bigint
  discount: bigint
  tax: bigint
}

export type Acceptance = {
  state: "accepted" | "partially_accepted"
  lines: AcceptedLine[]
  /** By how much the order's amounts fall. */
  less: { goods: bigint; discount: bigint; tax: bigint; total: bigint }
}

/**
 * What an order becomes by a seller's answers. Pure.
 * @throws NOT_FOUND for a line of another order; INVALID_INPUT for a line named twice, a quantity
 *   above the ordered one, a smaller one without a reason, or when nothing at all is accepted
 */
export const planAcceptance = (
  ordered: readonly OrderedLine[],
  answers: readonly LineAnswer[]
): Acceptance => {
  const answered = byLine(ordered, answers)
  const lines = ordered.map((line) => acceptLine(line, answered.get(line.id)))
  if (lines.every(({ accepted_quantity }) => accepted_quantity === 0)) {
    throw refuse("INVALID_INPUT", "Nothing of this order is accepted: reject it instead")
  }
  const goods = sum(ordered, "subtotal") - sum(lines, "subtotal")
  const discount = sum(ordered, "discount") - sum(lines, "discount")
  const tax = sum(ordered, "tax") - sum(lines, "tax")
  const whole = lines.every((line, index) => line.accepted_quantity === ordered[index].quantity)
  return {
    state: whole ? "accepted" : "partially_accepted",
    lines,
    less: { goods, discount, tax, total: goods - discount + tax },
  }
}

const byLine = (ordered: readonly OrderedLine[], answers: readonly LineAnswer[]) => {
  const known = new Set(ordered.map(({ id }) => id))
  const answered = new Map<string, LineAnswer>()
  for (const answer of answers) {
    if (!known.has(answer.line_id)) {
      throw notFound("Order line", answer.line_id)
    }
    if (answered.has(answer.line_id)) {
      throw refuse("INVALID_INPUT", `Line ${answer.line_id} is named twice`)
    }
    answered.set(answer.line_id, answer)
  }
  return answered
}

const acceptLine = (line: OrderedLine, answer: LineAnswer | undefined): AcceptedLine => {
  const quantity = answer?.quantity ?? line.quantity
  if (quantity > line.quantity) {
    throw refuse("INVALID_INPUT", `Only ${line.quantity} were ordered of line ${line.id}`, {
      line_id: line.id,
      ordered: line.quantity,
    })
  }
  if (quantity < line.quantity && !answer?.reason_code) {
    throw refuse("INVALID_INPUT", `Give a reason for not delivering all of line ${line.id}`, {
      line_id: line.id,
    })
  }
  return {
    id: line.id,
    accepted_quantity: quantity,
    reject_reason: quantity < line.quantity ? (answer?.reason_code ?? null) : null,
    ...amountsFor(line, quantity),
  }
}

/**
 * The amounts of a part of a line. Discount and tax are shared out in proportion, rounded half up;
 * the whole quantity gives exactly the line's own amounts.
 */
export const amountsFor = (
  line: Pick<OrderedLine, "quantity" | "unit_price" | "subtotal" | "discount" | "tax">,
  quantity: number
) => ({
  subtotal: quantity === line.quantity ? line.subtotal : line.unit_price * BigInt(quantity),
  discount: proportion(line.discount, quantity, line.quantity),
  tax: proportion(line.tax, quantity, line.quantity),
})

/** `amount * part / whole`, rounded half up; for amounts of zero or more. */
export const proportion = (amount: bigint, part: number, whole: number): bigint => {
  const twice = 2n * amount * BigInt(part)
  return (twice + BigInt(whole)) / (2n * BigInt(whole))
}

const sum = <Key extends string>(rows: readonly Readonly<Record<Key, bigint>>[], key: Key) =>
  rows.reduce((total, row) => total + row[key], 0n)
