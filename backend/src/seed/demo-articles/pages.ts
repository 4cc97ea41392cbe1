import type { DemoArticle } from "./article"

const common = { kind: "page", category: null, position: 0, author: "", age: 60 } as const

/** What the marketplace says about itself. */
export const PAGES: DemoArticle[] = [
  {
    ...common,
    en: {
      slug: "about",
      title: "About the marketplace",
      summary:
        "One place where retailers, manufacturers and distributors deal with companies that were checked.",
      body: `Wholesale still runs on trust between people who rarely meet. We built a marketplace that does not ask for that trust in advance.

## What we do

- **We check every company** before it trades, in three [levels](/help/verification-levels), and we say openly what was checked.
- **We hold the money** until the goods have arrived and were inspected. [How that works](/help/held-payments) is a rule that nobody can bend, not even we.
- **We decide when the two sides don't agree**, line by line and with reasons.

## What we don't do

We don't buy or sell goods ourselves, and we don't compete with the companies on the marketplace. The manufacturer is your contract partner; its prices are its own.`,
    },
    de: {
      slug: "ueber-uns",
      title: "Über den Marktplatz",
      summary:
        "Ein Ort, an dem Händler, Hersteller und Distributoren mit geprüften Unternehmen handeln.",
      body: `Großhandel beruht noch immer auf Vertrauen zwischen Menschen, die sich selten sehen. Wir haben einen Marktplatz gebaut, der dieses Vertrauen nicht im Voraus verlangt.

## Was wir tun

- **Wir prüfen jedes Unternehmen**, bevor es handelt, in drei [Stufen](/help/pruefstufen), und sagen offen, was geprüft wurde.
- **Wir halten das Geld**, bis die Ware angekommen und geprüft ist. [Wie das geht](/help/treuhand), ist eine Regel, die niemand beugen kann, auch wir nicht.
- **Wir entscheiden, wenn sich beide Seiten nicht einigen**, Position für Position und mit Begründung.

## Was wir nicht tun

Wir kaufen und verkaufen keine Ware und treten nicht gegen die Unternehmen auf dem Marktplatz an. Ihr Vertragspartner ist der Hersteller; seine Preise sind seine eigenen.`,
    },
  },
  {
    ...common,
    en: {
      slug: "for-retailers",
      title: "For retailers",
      summary: "Order from checked manufacturers, pay once, and pay safely.",
      body: `Signing up is free, and level 1 is mostly automatic: with a company register number and a tax id you can usually ask for prices on the same day.

## What you get

1. **Prices that are yours.** Contract, customer, tier and country prices in one place, with an explanation of each.
2. **One checkout, one payment**, however many manufacturers are in the cart.
3. **Time to inspect.** The manufacturer gets its money when you had time to look at the goods.
4. **Your team.** Roles, spending limits and approvals, as your company needs them.

New here? Read [Minimums and case packs](/help/minimums-and-case-packs) before your first order.`,
    },
    de: {
      slug: "fuer-haendler",
      title: "Für Händler",
      summary: "Bei geprüften Herstellern bestellen, einmal zahlen, und sicher zahlen.",
      body: `Die Anmeldung ist kostenlos, und Stufe 1 geht überwiegend automatisch: Mit Registernummer und Steuernummer können Sie meist noch am selben Tag Preise anfragen.

## Was Sie bekommen

1. **Preise, die Ihre sind.** Vertrags-, Kunden-, Gruppen- und Länderpreise an einem Ort, jeder mit Erklärung.
2. **Eine Kasse, eine Zahlung**, wie viele Hersteller auch im Warenkorb liegen.
3. **Zeit zum Prüfen.** Der Hersteller erhält sein Geld, wenn Sie die Ware ansehen konnten.
4. **Ihr Team.** Rollen, Ausgabengrenzen und Freigaben, wie Ihr Unternehmen sie braucht.

Neu hier? Lesen Sie vor der ersten Bestellung [Mindestmengen und Gebinde](/help/mindestmengen-und-gebinde).`,
    },
  },
  {
    ...common,
    en: {
      slug: "for-manufacturers",
      title: "For manufacturers",
      summary: "Sell to retailers who were checked, with money that is already there.",
      body: `Your range, your prices, your minimums: the marketplace keeps to them.

## What you get

1. **Buyers who are companies.** Every retailer is verified, and you decide with whom you trade and who sees which prices.
2. **Orders that are paid for.** You ship when the money is held, and it is [released to you](/help/getting-paid) after the delivery.
3. **Your rules.** Order multiples, minimum values, lead times and production slots are checked before an order reaches you.
4. **Your past.** Bring the sales of your own files, and see them beside what comes through the marketplace.

You need level 2 to be listed. Put aside half an hour and a register extract that is not older than three months.`,
    },
    de: {
      slug: "fuer-hersteller",
      title: "Für Hersteller",
      summary: "An geprüfte Händler verkaufen, mit Geld, das schon da ist.",
      body: `Ihr Sortiment, Ihre Preise, Ihre Mindestmengen: Der Marktplatz hält sich daran.

## Was Sie bekommen

1. **Käufer, die Unternehmen sind.** Jeder Händler ist geprüft, und Sie entscheiden, mit wem Sie handeln und wer welche Preise sieht.
2. **Bestellungen, die bezahlt sind.** Sie versenden, wenn das Geld gehalten wird, und es wird nach der Lieferung [für Sie freigegeben](/help/auszahlung).
3. **Ihre Regeln.** Gebinde, Mindestwerte, Lieferzeiten und Produktionsfenster werden geprüft, bevor eine Bestellung Sie erreicht.
4. **Ihre Vergangenheit.** Bringen Sie die Verkäufe aus Ihren eigenen Dateien mit und sehen Sie sie neben dem, was über den Marktplatz kommt.

Um gelistet zu werden, brauchen Sie Stufe 2. Nehmen Sie sich eine halbe Stunde und einen Registerauszug, der nicht älter als drei Monate ist.`,
    },
  },
]
