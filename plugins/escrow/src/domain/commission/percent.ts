// A percentage of an amount is rounded as tax is: half up, with rates that count to four decimals.
export { taxOn as percentOf } from "@wholesale/ordering/domain/tax/rates"

/** Whether a text is a percentage from 0 to 100 with at most four decimals, like "12.5". */
export const isPercent = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,4})?$/.test(text) && Number(text) <= 100
