import path from "node:path"
import { exportedMethods, listRouteFiles } from "../list-routes"

describe("exportedMethods", () => {
  it("reads what tsc writes", () => {
    expect(
      exportedMethods("exports.POST = exports.GET = void 0;\nconst GET = async () => 1;")
    ).toEqual(["GET", "POST"])
  })

  it("reads what swc writes", () => {
    const source =
      'Object.defineProperty(exports, "GET", {\n_export(exports, {\n    get DELETE () {\n    get POST () {'
    expect(exportedMethods(source)).toEqual(["DELETE", "GET", "POST"])
  })

  it("does not take a handler for one that is only used", () => {
    expect(exportedMethods("await GET(req, res)\nconst POST = 1")).toEqual([])
  })
})

it("finds every handler of Medusa's own API", () => {
  const folder = path.dirname(require.resolve("@medusajs/medusa/package.json"))
  const routes = listRouteFiles(path.join(folder, "dist/api"))
  expect(routes.length).toBeGreaterThan(450)
  expect(routes).toContainEqual({
    method: "DELETE",
    path: "/admin/products/:id/variants/:variant_id",
    file: "admin/products/[id]/variants/[variant_id]/route.js",
  })
})
