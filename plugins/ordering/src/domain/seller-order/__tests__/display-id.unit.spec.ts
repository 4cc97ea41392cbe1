import { displayIdOf } from "../display-id"

it.each([
  ["1042", 1042],
  ["#1042", 1042],
  ["2147483647", 2_147_483_647],
  ["2147483648", -1],
  ["9".repeat(400), -1],
  ["10 42", -1],
  ["##1", -1],
  ["PO-1", -1],
  ["-1", -1],
])("reads %p as the number %p", (q, number) => {
  expect(displayIdOf(q)).toBe(number)
})
