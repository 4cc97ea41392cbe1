import { APPAREL } from "./apparel"
import { BEAUTY } from "./beauty"
import { FOOD } from "./food"
import { HOME } from "./home"
import { OUTDOOR } from "./outdoor"
import type { Range } from "./range"
import { TOYS } from "./toys"

/** Every range of the demo, by industry. */
export const RANGES = {
  home: HOME,
  food: FOOD,
  beauty: BEAUTY,
  apparel: APPAREL,
  outdoor: OUTDOOR,
  toys: TOYS,
} as const satisfies Record<string, readonly Range[]>
