import { addGoods } from "../../kit/goods"
import { settled } from "../../kit/settled"
import type { TestSite } from "../../setup/browser"

/** Products for everybody, for retailer A alone, and with a price for checked companies only. */
export const addHiddenGoods = async ({ server }: TestSite) => {
  await settled(server)
  const { manufacturerA, retailerA } = server.cast.companies
  const own = { seller_id: manufacturerA.id }
  await addGoods(server, [
    { ...own, key: "stonebowl", title: "Stoneware Bowl", amount: 123_456, min_quantity: 6 },
    { ...own, key: "copperkettle", title: "Kettle", amount: 234_567, price_audience: ["verified"] },
    { ...own, key: "gonesoon", title: "Cork Mat", amount: 1000, stock: 0 },
    {
      ...own,
      key: "secret",
      title: "Zirconium Lamp",
      amount: 345_678,
      audience: [retailerA.id],
      price_audience: [retailerA.id],
    },
    { ...own, key: "draft", title: "Tungsten Tray", amount: 1, status: "draft" },
  ])
  await server.query("select refresh_product_cards(array(select product_id from listing))")
}
