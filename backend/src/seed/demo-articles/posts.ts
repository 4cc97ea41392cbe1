import type { DemoArticle } from "./article"

const common = { kind: "post", category: null, position: 0 } as const

/** What the blog of the demo says. */
export const POSTS: DemoArticle[] = [
  {
    ...common,
    author: "Olivia Hart",
    age: 3,
    en: {
      slug: "first-order-with-a-new-manufacturer",
      title: "Your first order with a new manufacturer: five things to look at",
      summary: "A new range is a bet. These checks take ten minutes and make it a smaller one.",
      body: `A new manufacturer means new packaging, new lead times and a new way to deal with problems. Before the first order, look at five things.

## 1. The level, and what stands behind it

A manufacturer needs [level 2](/help/verification-levels) to sell here: a person has read its register extract and the proof of its bank account. Level 3 adds an inspection on site. Certificates show their last day; if it matters to your customers, check that it lies behind your season.

## 2. The opening minimum

Many manufacturers ask for more on the first order than later. The cart tells you before you order. If the bar is nearly full, a case of the best seller is usually a better filler than a second colour.

## 3. Samples

Samples know [neither minimum nor case pack](/help/minimums-and-case-packs). Twenty euros of samples are cheaper than two hundred of the wrong candle.

## 4. Lead time

Made to order is not in stock. The product page says how long it takes; put the day into your plan before you advertise.

## 5. The way back

Your payment is [held until you had time to inspect](/help/held-payments). Use that time: open one carton of each article on the day it arrives, and take pictures before you throw the packaging away.`,
    },
    de: {
      slug: "erste-bestellung-bei-einem-neuen-hersteller",
      title: "Die erste Bestellung bei einem neuen Hersteller: fünf Dinge vorab",
      summary: "Ein neues Sortiment ist eine Wette. Zehn Minuten Prüfung machen sie kleiner.",
      body: `Ein neuer Hersteller heißt: neue Verpackung, neue Lieferzeiten, ein neuer Umgang mit Problemen. Sehen Sie sich vor der ersten Bestellung fünf Dinge an.

## 1. Die Stufe, und was dahintersteht

Ein Hersteller braucht [Stufe 2](/help/pruefstufen), um hier zu verkaufen: Ein Mensch hat seinen Registerauszug und den Nachweis seines Bankkontos gelesen. Stufe 3 fügt eine Besichtigung hinzu. Zertifikate zeigen ihren letzten Tag; ist er Ihren Kunden wichtig, sollte er hinter Ihrer Saison liegen.

## 2. Der Mindestwert der ersten Bestellung

Viele Hersteller verlangen beim ersten Mal mehr als später. Der Warenkorb sagt es vorher. Ist der Balken fast voll, füllt ein Karton des Bestsellers meist besser auf als eine zweite Farbe.

## 3. Muster

Muster kennen [weder Mindestmenge noch Gebinde](/help/mindestmengen-und-gebinde). Zwanzig Euro Muster sind günstiger als zweihundert für die falsche Kerze.

## 4. Lieferzeit

Auftragsfertigung liegt nicht im Lager. Die Produktseite nennt die Dauer; tragen Sie den Tag in Ihren Plan ein, bevor Sie werben.

## 5. Der Weg zurück

Ihre Zahlung wird [gehalten, bis Sie prüfen konnten](/help/treuhand). Nutzen Sie die Zeit: Öffnen Sie am Tag der Ankunft je Artikel einen Karton und machen Sie Bilder, bevor die Verpackung im Altpapier liegt.`,
    },
  },
  {
    ...common,
    author: "Victor Lang",
    age: 17,
    en: {
      slug: "why-we-read-your-register-extract",
      title: "Why a person reads your register extract",
      summary: "What our reviewers look for, and how to get through the check in one go.",
      body: `Registers can be asked by machine, and for level 1 we do. From level 2 on a person reads, because what goes wrong in wholesale is rarely a wrong number. It is a right number in the wrong hands.

## What we compare

- Does the person who signed up appear among those who may sign, or do they have a power of attorney from one of them?
- Does the bank account belong to the company, and not to somebody with a similar name?
- Do address, legal form and name agree in all papers?

## How to pass in one go

Hand in an extract that is not older than three months, all pages of it. Send the bank's own confirmation rather than a screenshot. If something differs for a good reason, such as a move, write it into the note: we read those first.

If we need more, you get the case back with exactly the items that are open. Everything else stays as it was. What each level asks for stands under [Verification levels](/help/verification-levels).`,
    },
    de: {
      slug: "warum-wir-ihren-registerauszug-lesen",
      title: "Warum ein Mensch Ihren Registerauszug liest",
      summary: "Worauf unsere Prüfer achten und wie Sie in einem Durchgang bestehen.",
      body: `Register lassen sich maschinell abfragen, und für Stufe 1 tun wir das. Ab Stufe 2 liest ein Mensch, denn was im Großhandel schiefgeht, ist selten eine falsche Nummer. Es ist eine richtige Nummer in den falschen Händen.

## Was wir vergleichen

- Steht die Person, die sich angemeldet hat, unter den Vertretungsberechtigten, oder hat sie eine Vollmacht von einem von ihnen?
- Gehört das Bankkonto dem Unternehmen und nicht jemandem mit ähnlichem Namen?
- Stimmen Adresse, Rechtsform und Name in allen Papieren überein?

## So bestehen Sie in einem Durchgang

Reichen Sie einen Auszug ein, der nicht älter als drei Monate ist, mit allen Seiten. Schicken Sie die Bestätigung der Bank statt eines Bildschirmfotos. Weicht etwas aus gutem Grund ab, etwa nach einem Umzug, schreiben Sie es in die Anmerkung: Die lesen wir zuerst.

Brauchen wir mehr, bekommen Sie den Fall mit genau den offenen Punkten zurück. Alles andere bleibt, wie es war. Was jede Stufe verlangt, steht unter [Die Prüfstufen](/help/pruefstufen).`,
    },
  },
  {
    ...common,
    author: "Olivia Hart",
    age: 31,
    en: {
      slug: "reordering-without-a-spreadsheet",
      title: "Reordering without a spreadsheet",
      summary: "Quick order, lists and the reorder desk: three ways to fill the shelf faster.",
      body: `Most orders in wholesale are repeats. They should take minutes.

**The reorder desk** is your start page once you have ordered. It shows what runs out first, going by how often you bought it, and puts the usual quantity into the cart with one click.

**Quick order** takes article numbers and quantities: typed, pasted from a spreadsheet, or as a file. Before anything is ordered, each line gets a verdict: found, rounded to [whole cases](/help/minimums-and-case-packs), or not available, and why.

**Lists** belong to your company, not to you. Make one for each shelf or season, and whoever is on duty can order it.

One more thing: if a colleague has to approve orders above an amount, the request goes out from the cart and the cart waits. Nobody has to print anything.`,
    },
    de: {
      slug: "nachbestellen-ohne-tabelle",
      title: "Nachbestellen ohne Tabelle",
      summary: "Schnellbestellung, Listen und der Nachbestelltisch: drei Wege zum vollen Regal.",
      body: `Die meisten Bestellungen im Großhandel wiederholen sich. Sie sollten Minuten dauern.

**Der Nachbestelltisch** ist Ihre Startseite, sobald Sie bestellt haben. Er zeigt, was zuerst ausgeht, gemessen daran, wie oft Sie es gekauft haben, und legt die übliche Menge mit einem Klick in den Warenkorb.

**Die Schnellbestellung** nimmt Artikelnummern und Mengen: getippt, aus einer Tabelle eingefügt oder als Datei. Bevor etwas bestellt wird, bekommt jede Zeile ein Urteil: gefunden, auf [ganze Kartons](/help/mindestmengen-und-gebinde) gerundet oder nicht verfügbar, und warum.

**Listen** gehören Ihrem Unternehmen, nicht Ihnen. Legen Sie eine je Regal oder Saison an, und wer gerade Dienst hat, kann sie bestellen.

Und noch etwas: Muss eine Kollegin Bestellungen ab einem Betrag freigeben, geht die Anfrage aus dem Warenkorb hinaus, und der Warenkorb wartet. Niemand muss etwas ausdrucken.`,
    },
  },
]
