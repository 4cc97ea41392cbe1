import type { DemoArticle } from "./article"

const common = { kind: "help", author: "", age: 40 } as const

/** Help for retailers: who is checked, what an order has to be, how money is held. */
export const HELP_BUYING: DemoArticle[] = [
  {
    ...common,
    category: "start",
    position: 1,
    en: {
      slug: "verification-levels",
      title: "Verification levels",
      summary:
        "What we check at each of the three levels, and what a company may do once it passed.",
      body: `Every company on the marketplace is checked before it trades. There are three levels; each asks for more and opens more.

| Level | What is checked | What it opens |
| --- | --- | --- |
| 1 | E-mail and domain, legal name, registration number, tax id | Retailers may ask for trade relationships and order |
| 2 | Register extract, bank account, signatory and beneficial owners, read by a reviewer | Manufacturers are listed and may sell; distributors may serve their region |
| 3 | Inspection on site, certificates with expiry dates | The highest level of trust, shown in the directory |

## How it goes

1. Open **Company › Verification** and hand in what the checklist asks for.
2. Level 1 is mostly automatic. Tax ids are checked by their checksum and with the European VIES register; when VIES does not answer, the check waits and is repeated. It never passes by itself.
3. From level 2 on a person reads your documents. If something is missing you are told exactly what, and you hand in only that.

Documents are PDF, PNG or JPEG of at most 10 MB. Only your company and our reviewers can open them, and every download is recorded.

## Levels can end

Evidence expires, and a change of a legal fact, such as the company's name, opens the checks again that rest on it. We write to you before that happens.`,
    },
    de: {
      slug: "pruefstufen",
      title: "Die Prüfstufen",
      summary: "Was wir auf jeder der drei Stufen prüfen und was ein Unternehmen danach darf.",
      body: `Jedes Unternehmen auf dem Marktplatz wird geprüft, bevor es handelt. Es gibt drei Stufen; jede verlangt mehr und öffnet mehr.

| Stufe | Was geprüft wird | Was sie öffnet |
| --- | --- | --- |
| 1 | E-Mail und Domain, Firmenname, Registernummer, Steuernummer | Händler dürfen Handelsbeziehungen anfragen und bestellen |
| 2 | Registerauszug, Bankkonto, Vertretungsberechtigte und wirtschaftlich Berechtigte, von Menschen gelesen | Hersteller werden gelistet und dürfen verkaufen; Distributoren dürfen ihre Region bedienen |
| 3 | Besichtigung vor Ort, Zertifikate mit Ablaufdatum | Die höchste Stufe des Vertrauens, im Verzeichnis sichtbar |

## So läuft es ab

1. Öffnen Sie **Unternehmen › Prüfung** und reichen Sie ein, was die Liste verlangt.
2. Stufe 1 geht überwiegend automatisch. Steuernummern prüfen wir mit ihrer Prüfziffer und im europäischen Register VIES; antwortet VIES nicht, wartet die Prüfung und wird wiederholt. Von selbst bestanden ist sie nie.
3. Ab Stufe 2 liest ein Mensch Ihre Unterlagen. Fehlt etwas, erfahren Sie genau was, und reichen nur das nach.

Dokumente sind PDF, PNG oder JPEG mit höchstens 10 MB. Nur Ihr Unternehmen und unsere Prüfer können sie öffnen, und jeder Abruf wird festgehalten.

## Stufen können enden

Nachweise laufen ab, und ändert sich eine rechtliche Angabe, etwa der Firmenname, werden die Prüfungen erneut geöffnet, die darauf beruhen. Wir schreiben Ihnen, bevor das geschieht.`,
    },
  },
  {
    ...common,
    category: "ordering",
    position: 1,
    en: {
      slug: "minimums-and-case-packs",
      title: "Minimums and case packs",
      summary: "Why a quantity jumps when you leave the field, and what an order has to be worth.",
      body: `Wholesale goods come in cases, and a manufacturer has to be able to pack and ship an order sensibly. Two kinds of rules follow from that.

## Quantities of an article

For each article the manufacturer can set a **minimum**, a **multiple** (the case pack) and a **maximum**. A quantity has to be at least the minimum, a multiple, and at most the maximum. With a minimum of 12 and cases of 6 you can order 12, 18, 24 and so on.

When you leave a quantity field we round it **up** to the next whole case and say so; only at the maximum we round down. A quantity that is already in your cart is never changed silently.

Samples know neither minimum nor multiple.

## Value of an order

A manufacturer can ask for a minimum value per order, and for another one on your first order. In the cart every manufacturer has its own bar that shows how much is missing, and its own checkout: a cart with five manufacturers can be ordered one by one.

## Price breaks

Many prices fall with the quantity. The product page shows the whole ladder, and **Why this price?** explains which of your prices won: a contract, your customer price, your tier, your country or the list price.`,
    },
    de: {
      slug: "mindestmengen-und-gebinde",
      title: "Mindestmengen und Gebinde",
      summary:
        "Warum eine Menge springt, wenn Sie das Feld verlassen, und was eine Bestellung wert sein muss.",
      body: `Großhandelsware kommt in Kartons, und ein Hersteller muss eine Bestellung sinnvoll packen und versenden können. Daraus folgen zwei Arten von Regeln.

## Mengen eines Artikels

Für jeden Artikel kann der Hersteller ein **Minimum**, ein **Vielfaches** (das Gebinde) und ein **Maximum** festlegen. Eine Menge muss mindestens das Minimum, ein Vielfaches und höchstens das Maximum sein. Bei einem Minimum von 12 und Kartons zu 6 bestellen Sie 12, 18, 24 und so weiter.

Verlassen Sie ein Mengenfeld, runden wir auf den nächsten ganzen Karton **auf** und sagen das; nur am Maximum runden wir ab. Eine Menge, die schon im Warenkorb liegt, ändert sich nie stillschweigend.

Muster kennen weder Minimum noch Vielfaches.

## Wert einer Bestellung

Ein Hersteller kann einen Mindestwert je Bestellung verlangen, und einen anderen für die erste. Im Warenkorb hat jeder Hersteller einen eigenen Balken, der zeigt, wie viel fehlt, und eine eigene Kasse: Ein Warenkorb mit fünf Herstellern lässt sich einzeln bestellen.

## Staffelpreise

Viele Preise sinken mit der Menge. Die Produktseite zeigt die ganze Staffel, und **Warum dieser Preis?** erklärt, welcher Ihrer Preise gilt: ein Vertrag, Ihr Kundenpreis, Ihre Preisgruppe, Ihr Land oder der Listenpreis.`,
    },
  },
  {
    ...common,
    category: "payments",
    position: 1,
    en: {
      slug: "held-payments",
      title: "How your payment is held and released",
      summary: "Your money waits with us until the goods have arrived and you had time to look.",
      body: `You pay once per checkout, to the marketplace and not to the manufacturer. The money is then **held** for each order until goods have been delivered and inspected.

## From payment to release

1. After the checkout you see the amount, the account and a payment reference. Always use the reference: it is how your payment finds its order.
2. When the money has come in full, every order of the checkout is funded.
3. The manufacturer accepts and ships. What it does not accept goes back to you.
4. After the delivery your time to inspect begins: **3 days** when a carrier reports the delivery, **14 days** when only the manufacturer does. The page of your order shows the exact moment.
5. When that time is over, or as soon as you confirm that everything arrived, the money of that parcel is released.

Nobody can release money earlier, least of all the seller. Open returns and disputes keep their part back.

## What you always can check

For every order: what was paid is what was released, plus what was refunded, plus what is still held. **Company › Payments** has all of it, with a statement that you can download.

## Something is wrong with the goods?

Report it before the release: see [Problems with a delivery](/help/problems-and-disputes).`,
    },
    de: {
      slug: "treuhand",
      title: "Wie Ihre Zahlung gehalten und freigegeben wird",
      summary:
        "Ihr Geld wartet bei uns, bis die Ware angekommen ist und Sie Zeit zum Prüfen hatten.",
      body: `Sie zahlen einmal je Bestellvorgang, an den Marktplatz und nicht an den Hersteller. Das Geld wird dann für jede Bestellung **gehalten**, bis die Ware geliefert und geprüft ist.

## Von der Zahlung zur Freigabe

1. Nach der Bestellung sehen Sie Betrag, Konto und eine Zahlungsreferenz. Geben Sie die Referenz immer an: Mit ihr findet die Zahlung ihre Bestellung.
2. Ist das Geld vollständig da, sind alle Bestellungen des Vorgangs gedeckt.
3. Der Hersteller nimmt an und versendet. Was er nicht annimmt, geht an Sie zurück.
4. Mit der Lieferung beginnt Ihre Zeit zum Prüfen: **3 Tage**, wenn ein Zusteller die Lieferung meldet, **14 Tage**, wenn es nur der Hersteller tut. Die Seite Ihrer Bestellung zeigt den genauen Zeitpunkt.
5. Ist diese Zeit vorbei, oder sobald Sie bestätigen, dass alles da ist, wird das Geld für dieses Paket freigegeben.

Niemand kann Geld früher freigeben, am wenigsten der Verkäufer. Offene Rücksendungen und Streitfälle halten ihren Teil zurück.

## Was Sie jederzeit prüfen können

Für jede Bestellung gilt: Was bezahlt wurde, ist das Freigegebene plus das Erstattete plus das noch Gehaltene. Unter **Unternehmen › Zahlungen** steht alles, mit einem Kontoauszug zum Herunterladen.

## Stimmt etwas mit der Ware nicht?

Melden Sie es vor der Freigabe: siehe [Probleme mit einer Lieferung](/help/probleme-und-streitfaelle).`,
    },
  },
]
