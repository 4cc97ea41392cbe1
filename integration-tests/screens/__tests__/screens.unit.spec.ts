import { dashboardRoutes, storefrontRoutes } from "../pages"
import { isStorefront, SCREENS } from "../screens"

const listed = (storefront: boolean) => [
  ...new Set(
    SCREENS.filter((screen) => isStorefront(screen) === storefront).map(({ route }) => route)
  ),
]

describe("the list of screens", () => {
  it("has every page of the storefront, and no page that is gone", () => {
    expect(listed(true).sort()).toEqual([...storefrontRoutes()].sort())
  })

  it("has every page that our plugins add to the dashboard, and no page that is gone", () => {
    expect(listed(false).sort()).toEqual([...new Set(dashboardRoutes())].sort())
  })

  it("names every screen once, because pictures are named after them", () => {
    const names = SCREENS.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
