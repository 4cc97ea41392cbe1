import { looks } from "../bench/looks"
import { Facts } from "../faults/facts"
import type { Gate } from "../faults/gate"
import type { People } from "../faults/people"
import { randomFrom, type Random } from "../faults/random"
import { Walk, type Fate } from "../faults/walk"
import { good } from "../bench/subject"

/** Pages that somebody looks at before trading. */
const LOOKS = 12

const CATALOGUE = [
  "/store/wholesale/products?limit=24&currency_code=eur",
  "/store/wholesale/products?limit=24&currency_code=eur&q=bowl",
  "/store/wholesale/products?limit=24&currency_code=eur&q=stel%20lamp",
  "/store/wholesale/products/suggest?q=tr",
  "/store/wholesale/carts",
]

const FATES: readonly Fate[] = ["received", "received", "received", "cancelled", "disputed"]

/**
 * What the people of a marketplace do, over and over: buyers, sellers and the operator look at a dozen
 * pages, then one order goes its whole way from the cart until its money is where it belongs.
 */
export class Visits {
  private begun = 0
  private readonly random: Random
  private readonly pages: (() => Promise<void>)[]
  private readonly walk: Walk

  constructor(people: People, gate: Gate, name: string, seed: number) {
    this.random = randomFrom(seed)
    this.walk = new Walk(people, gate, new Facts())
    this.name = name
    const { client, desk, server } = people
    const operator = server.cast.operators.admin
    this.pages = [
      ...CATALOGUE.map((path) => async () => void good(await client.get(path, { as: desk.buyer }))),
      ...looks(client, { buyer: desk.buyer, seller: desk.seller, operator }).map(
        ([, look]) => look
      ),
    ]
  }

  private readonly name: string

  /** @throws what one of its requests was refused with */
  async one(): Promise<void> {
    const number = (this.begun += 1)
    for (let look = 0; look < LOOKS; look += 1) {
      await this.pages[this.pick(this.pages.length)]()
    }
    await this.walk.go(`SOAK-${this.name}-${number}`, FATES[this.pick(FATES.length)])
  }

  private pick(most: number): number {
    return Math.floor(this.random() * most)
  }
}
