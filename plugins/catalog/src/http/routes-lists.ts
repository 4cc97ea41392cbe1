import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { currencyCode, ok } from "@wholesale/core/http/fields"
import { savedListDetailDto, savedListDto, savedListInput, savedListItemInput } from "./lists"

const read = { for: "company", permission: "orders.read" } as const
const write = { for: "company", permission: "orders.place" } as const
const detail = z.object({ list: savedListDetailDto })

/** Lists of products that a company keeps. */
export const listRoutes = defineRoutes({
  listLists: {
    method: "GET",
    path: "/lists",
    on: ["store"],
    summary: "The own company's lists",
    access: read,
    response: z.object({ lists: z.array(savedListDto) }),
  },
  createList: {
    method: "POST",
    path: "/lists",
    on: ["store"],
    summary: "Begin a list",
    access: write,
    body: savedListInput,
    response: detail,
    status: 201,
  },
  getList: {
    method: "GET",
    path: "/lists/:id",
    on: ["store"],
    summary: "One of the own lists with its products, at the buyer's own prices",
    access: read,
    query: z.object({ currency_code: currencyCode().optional() }).strict(),
    response: detail,
  },
  renameList: {
    method: "POST",
    path: "/lists/:id",
    on: ["store"],
    summary: "Rename one of the own lists",
    access: write,
    body: savedListInput,
    response: detail,
  },
  removeList: {
    method: "DELETE",
    path: "/lists/:id",
    on: ["store"],
    summary: "Delete one of the own lists",
    access: write,
    response: ok,
  },
  addListItem: {
    method: "POST",
    path: "/lists/:id/items",
    on: ["store"],
    summary: "Put a product, or one variant of it, into a list",
    access: write,
    body: savedListItemInput,
    response: detail,
    status: 201,
  },
  removeListItem: {
    method: "DELETE",
    path: "/lists/:id/items/:item_id",
    on: ["store"],
    summary: "Take an item out of a list",
    access: write,
    response: ok,
  },
})
