import { createElement, type ReactNode } from "react"

/** Every place on a page that a plugin above the page's own may fill, and what it is told there. */
export type SlotProps = {
  "order.after-shipments": {
    desk: "seller" | "operator"
    /** The order's endpoint as this side calls it. */
    path: string
  }
  /** Beside the facts of a company, on its page for the operator. */
  "company.after-status": { company: { id: string; kind: string } }
}

type SlotName = keyof SlotProps
type Filling<Name extends SlotName> = (given: SlotProps[Name]) => ReactNode
type Fillings = { [Name in SlotName]: Filling<Name>[] }

const fillings: Fillings = { "order.after-shipments": [], "company.after-status": [] }

/**
 * Puts something in a place of another plugin's page, below what is there. Called while the dashboard
 * loads, before any page is drawn.
 */
export const fillSlot = <Name extends SlotName>(name: Name, filling: Filling<Name>) => {
  const there: Filling<Name>[] = fillings[name]
  there.push(filling)
}

type Props<Name extends SlotName> = { name: Name; given: SlotProps[Name] }

/** A place for what plugins above have to say here; empty when none has. */
export const Slot = <Name extends SlotName>({ name, given }: Props<Name>) => {
  const there: Filling<Name>[] = fillings[name]
  return there.map((filling, index) => createElement(filling, { ...given, key: index }))
}
