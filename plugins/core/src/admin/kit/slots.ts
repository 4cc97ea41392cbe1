import { createElement, type ComponentType } from "react"

/** Every place on a page that a plugin above the page's own may fill, and what it is told there. */
export type SlotProps = {
  "order.after-shipments": {
    desk: "seller" | "operator"
    /** The order's endpoint as this side calls it. */
    path: string
  }
}

type SlotName = keyof SlotProps

const fillings: { [Name in SlotName]?: ComponentType<SlotProps[Name]> } = {}

/**
 * Puts something in a place of another plugin's page. Called while the dashboard loads, before any
 * page is drawn; filling again replaces.
 */
export const fillSlot = <Name extends SlotName>(
  name: Name,
  Filling: ComponentType<SlotProps[Name]>
) => {
  fillings[name] = Filling
}

type Props<Name extends SlotName> = { name: Name; given: SlotProps[Name] }

/** A place for what plugins above have to say here; empty when none has. */
export const Slot = <Name extends SlotName>({ name, given }: Props<Name>) => {
  const Filling: ComponentType<SlotProps[Name]> | undefined = fillings[name]
  return Filling ? createElement(Filling, given) : null
}
