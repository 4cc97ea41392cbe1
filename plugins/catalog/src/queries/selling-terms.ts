import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import {
  minimumOrderDto,
  shippingOptionDto,
  type MinimumOrderDto,
  type ShippingOptionDto,
} from "../http/selling-terms"

type MinimumRow = Omit<MinimumOrderDto, "opening_minimum" | "reorder_minimum"> & {
  opening_minimum: string
  reorder_minimum: string
}

/** A seller's minimum order values. */
export const listMinimumOrders = async (
  container: MedusaContainer,
  sellerId: string,
  id?: string
): Promise<MinimumOrderDto[]> => {
  const where = new Conditions()
    .add("deleted_at is null")
    .add("seller_id = ?", sellerId)
    .when(id, "id = ?")
  const rows = await runQuery<MinimumRow>(
    container,
    `select id, currency_code, country_code, opening_minimum, reorder_minimum, updated_at
     from minimum_order where ${where.sql} order by currency_code, country_code nulls first`,
    where.parameters
  )
  return z.array(minimumOrderDto).parse(
    rows.map((row) => ({
      ...row,
      opening_minimum: BigInt(row.opening_minimum),
      reorder_minimum: BigInt(row.reorder_minimum),
    }))
  )
}

type ByCurrency = Record<string, number>
type OptionRow = Omit<ShippingOptionDto, "amounts" | "free_from"> & {
  amounts: ByCurrency
  free_from: ByCurrency | null
}

/** A seller's ways of shipping. */
export const listShippingOptions = async (
  container: MedusaContainer,
  sellerId: string,
  id?: string
): Promise<ShippingOptionDto[]> => {
  const where = new Conditions()
    .add("deleted_at is null")
    .add("seller_id = ?", sellerId)
    .when(id, "id = ?")
  const rows = await runQuery<OptionRow>(
    container,
    `select id, shipping_option_id, name, countries, amounts, free_from, updated_at
     from seller_shipping_option where ${where.sql} order by created_at, id`,
    where.parameters
  )
  return z.array(shippingOptionDto).parse(
    rows.map((row) => ({
      ...row,
      amounts: asList(row.amounts),
      free_from: asList(row.free_from ?? {}),
    }))
  )
}

/** One way of shipping. @throws NOT_FOUND */
export const shippingOptionView = async (
  container: MedusaContainer,
  sellerId: string,
  id: string
): Promise<ShippingOptionDto> => {
  const found = (await listShippingOptions(container, sellerId, id)).at(0)
  if (!found) {
    throw notFound("Shipping option", id)
  }
  return found
}

const asList = (amounts: ByCurrency) =>
  Object.entries(amounts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency_code, amount]) => ({ currency_code, amount }))
