import { XMLParser, XMLValidator } from "fast-xml-parser"
import { refuse } from "@wholesale/core"

/** An element of a parsed file, or its text where it has neither attributes nor children. */
export type XmlNode = unknown

const ATTRIBUTE = "@"
const TEXT = "#text"

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Amounts and references stay the text that they are: no number keeps "007" or "0.10".
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  // Needed for character references (&#228;). Of named entities only the five of XML itself are let
  // through, of which a long file may have any number.
  htmlEntities: true,
  processEntities: { maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
})

/**
 * Parses an XML file from somebody else. Names lose their namespace prefix, values stay text.
 * A document type is refused outright: entities of its own could read other files (XXE) or expand
 * without end ("billion laughs"), and no bank sends one.
 * @throws INVALID_INPUT when it is not well-formed, or declares or uses entities of its own
 */
export const parseXml = (text: string): XmlNode => {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw refuse(
      "INVALID_INPUT",
      "The XML file has a document type (DOCTYPE), which is not accepted"
    )
  }
  const validity = XMLValidator.validate(text)
  if (validity !== true) {
    throw notXml(`${validity.err.msg} Line ${validity.err.line}`)
  }
  if (UNKNOWN_ENTITY.test(withoutLiterals(text))) {
    throw refuse("INVALID_INPUT", "The XML file uses an entity (&name;) that it may not define")
  }
  try {
    return parser.parse(text)
  } catch (error) {
    throw notXml(error instanceof Error ? error.message : "unreadable")
  }
}

const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)/

/** The markup alone: comments and CDATA sections may hold anything. */
export const withoutLiterals = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "")

const notXml = (reason: string) =>
  refuse("INVALID_INPUT", `The file is not readable as XML: ${reason}`)

/** The elements at the end of a path, in order; of the elements on the way every one is followed. */
export const elements = (node: XmlNode, ...path: string[]): XmlNode[] =>
  path.reduce<XmlNode[]>(
    (nodes, name) => nodes.flatMap((one) => propertyOf(one, name) ?? []),
    [node]
  )

/** The trimmed text of the first element at the end of a path; null when there is none or no text. */
export const textAt = (node: XmlNode, ...path: string[]): string | null => {
  const [first] = elements(node, ...path)
  const text = typeof first === "string" ? first : propertyOf(first, TEXT)
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null
}

/** The texts of all elements at the end of a path. */
export const textsAt = (node: XmlNode, ...path: string[]): string[] =>
  elements(node, ...path).flatMap((one) => textAt(one) ?? [])

export const attributeOf = (node: XmlNode, name: string): string | null => {
  const value = propertyOf(node, `${ATTRIBUTE}${name}`)
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null
}

const propertyOf = (node: XmlNode, name: string): unknown =>
  typeof node === "object" && node !== null && Object.hasOwn(node, name)
    ? Reflect.get(node, name)
    : undefined
