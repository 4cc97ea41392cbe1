import { pick } from "./demo-random"

type Words = {
  titles: readonly string[]
  product: readonly string[]
  service: readonly string[]
  replies: readonly string[]
}

const HAPPY: Words = {
  titles: [
    "Sells itself",
    "Reordered within a month",
    "Exactly what our customers ask for",
    "Good margin, no complaints",
    "Our best shelf this season",
  ],
  product: [
    "Finish and weight are the same from piece to piece, which we can't say of everybody.",
    "Customers pick it up and take it to the till.",
    "We put it beside the door and sold the first case in nine days.",
    "The colour is true to the pictures, also in daylight.",
  ],
  service: [
    "Arrived a day before the promised date, nothing broken.",
    "The packaging survives the carrier and goes into one paper bin.",
    "A question about the case size was answered the same afternoon.",
    "We reorder every other month and have not waited longer than promised.",
  ],
  replies: [
    "Thank you. We will keep two cases of this series aside for you until spring.",
    "That is good to read. The next series comes in the same box size.",
    "Thank you for the order and for the words.",
  ],
}

const MIXED: Words = {
  titles: ["Good, with one reservation", "Fine for the price", "Sells, but slowly"],
  product: [
    "Quality is right, but two pieces of the case had small marks below.",
    "A little smaller than we had imagined from the pictures.",
    "Nice on the shelf; customers ask for a second size.",
  ],
  service: [
    "Delivery came in two parts without notice.",
    "The invoice had to be asked for once.",
    "Labels come off badly; please use others.",
  ],
  replies: [
    "Thank you for telling us. The labels are changed from the next batch on.",
    "Please send us a picture of the marks and we credit the two pieces.",
  ],
}

const UNHAPPY: Words = {
  titles: ["Not what was shown", "A third of it came damaged", "Too late for the season"],
  product: [
    "Four pieces of twelve were damaged on arrival.",
    "The colour differs so much within a case that we can't show them side by side.",
    "Customers brought three of them back within two weeks.",
  ],
  service: [
    "It took eleven days until somebody answered.",
    "Delivered nine days after the promised date.",
    "The replacement is still on its way.",
  ],
  replies: [
    "This should not have left our house. The replacement went out today and you keep the rest.",
    "We are sorry. The carrier confirmed the damage and your credit note is on its way.",
  ],
}

const wordsFor = (rating: number) => (rating >= 4 ? HAPPY : rating === 3 ? MIXED : UNHAPPY)

const one = (key: string, choices: readonly string[]) => choices[pick(key, choices.length)]

/** What a retailer of the demo says that gave so many stars; the same key says the same. */
export const wordsOf = (key: string, rating: number) => {
  const words = wordsFor(rating)
  return {
    title: one(`${key}:title`, words.titles),
    body: `${one(`${key}:product`, words.product)} ${one(`${key}:service`, words.service)}`,
  }
}

/** What the seller answers to it. */
export const replyTo = (key: string, rating: number) =>
  one(`${key}:reply`, wordsFor(rating).replies)
