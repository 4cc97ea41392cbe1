/** Letters that a plain one with an accent does not stand for, and signs with a usual replacement. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  ß: "ss",
  ẞ: "SS",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
  "&": "+",
  "\u2019": "'",
  "\u2013": "-",
  "\u2014": "-",
}

/**
 * A text in the characters that every SEPA bank takes (EPC217-08: a-z A-Z 0-9 / - ? : ( ) . , ' + and
 * the space). Umlauts are spelt out, accents left off, "&" becomes "+", all else is dropped.
 * @param max characters, after which it is cut
 */
export const sepaText = (text: string, max: number): string =>
  Array.from(text.normalize("NFC"), (sign) => REPLACEMENTS[sign] ?? sign)
    .join("")
    .normalize("NFD")
    .replace(/\s+/g, " ")
    .replace(/[^a-zA-Z0-9/\-?:().,'+ ]/g, "")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, max)
    .trim()

/**
 * Whether a text can be an id in a SEPA file: 1 to 35 of its characters, no slash at either end and
 * not two in a row (EPC217-08). Ids are never altered, since they are how a payment is found again.
 */
export const isSepaId = (text: string): boolean =>
  /^[a-zA-Z0-9/\-?:().,'+ ]{1,35}$/.test(text) && text.trim() === text && !/^\/|\/$|\/\//.test(text)
