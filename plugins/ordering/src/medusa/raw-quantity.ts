/** SQL of the exact value that Medusa keeps beside each quantity. */
export const rawQuantity = (value: string) =>
  `jsonb_build_object('value', trim_scale(${value})::text, 'precision', 20)`
