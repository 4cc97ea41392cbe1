import type { ProductToWrite } from "@wholesale/catalog"

/** A product with two options, two currencies and quantity breaks. */
export const lamp = (seller_id: string, sku: string, category: string): ProductToWrite => ({
  seller_id,
  title: `Lamp ${sku}`,
  subtitle: "For the table",
  description: "With 'quotes', \"more\" and a ? in it \\",
  status: "published",
  origin_country: "de",
  hs_code: "9405.40",
  images: [{ url: "https://a.example/1.png" }, { url: "https://a.example/2.png" }],
  category_ids: [category],
  options: [
    { title: "Colour", values: ["red", "blue"] },
    { title: "Size", values: ["S"] },
  ],
  variants: [
    {
      sku: `${sku}-1`,
      title: "red / S",
      gtin: "4006381333931",
      options: { Colour: "red", Size: "S" },
      stock: 7,
      rank: 0,
      prices: [
        {
          currency_code: "eur",
          breaks: [
            { min_quantity: 1, amount: 1000n },
            { min_quantity: 10, amount: 950n },
            { min_quantity: 50, amount: 899n },
          ],
        },
        { currency_code: "usd", breaks: [{ min_quantity: 1, amount: 1234n }] },
      ],
    },
    {
      sku: `${sku}-2`,
      title: "blue / S",
      options: { Colour: "blue", Size: "S" },
      stock: 7,
      rank: 0,
      prices: [{ currency_code: "eur", breaks: [{ min_quantity: 1, amount: 1100n }] }],
    },
  ],
})
