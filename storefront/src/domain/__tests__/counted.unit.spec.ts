import { counted } from "@/domain/counted"

it.each([
  [0, 0, "no"],
  [10_000, 10_000, "no"],
  [10_001, 10_000, "yes"],
  [60_021, 10_000, "yes"],
])("says of %i that it is %i, and whether there are more", (count, said, more) => {
  expect(counted(count)).toEqual({ count: said, more })
})
