import { Button } from "@/ui/button"
import { DefinitionList } from "@/ui/definition-list"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"
import { Disclosed } from "@/ui/disclosed"
import { PageSkeleton } from "@/ui/skeleton"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { LONG_TEXT, Specimen } from "./specimen"

const FACTS = [
  { term: "SKU", value: "OAK-12" },
  { term: "Maker", value: LONG_TEXT },
]

/** Pieces that want the whole width. */
export const Lists = () => (
  <section className="mt-9">
    <h2 className="mb-2 text-lg">Lists and frames</h2>
    <Specimen name="page header">
      <PageHeader title="Orders" lead={LONG_TEXT} actions={<Button>Export</Button>} />
    </Specimen>
    <Specimen name="table">
      <Table label="An example of a table">
        <thead>
          <tr>
            <HeadCell>Product</HeadCell>
            <HeadCell>State</HeadCell>
            <HeadCell className="text-end">Units</HeadCell>
            <HeadCell className="text-end">Total</HeadCell>
          </tr>
        </thead>
        <tbody>
          {["1,204.50", "84.00"].map((total) => (
            <Row key={total}>
              <Cell>{total === "84.00" ? LONG_TEXT : "Oak tray"}</Cell>
              <Cell>
                <Status tone="progress" label="Shipped" />
              </Cell>
              <Cell className="text-end">12</Cell>
              <Cell className="text-end font-medium">{total}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Specimen>
    <Specimen name="empty">
      <EmptyState title="No lists yet" action={<Button variant="primary">Create a list</Button>}>
        A list keeps products that you order together.
      </EmptyState>
    </Specimen>
    <Specimen name="facts">
      <DefinitionList rows={FACTS} />
    </Specimen>
    <Specimen name="disclosed where narrow">
      <Disclosed words="Filters">
        <DefinitionList rows={FACTS} />
      </Disclosed>
    </Specimen>
    <Specimen name="loading">
      <PageSkeleton label="Loading" rows={3} />
    </Specimen>
  </section>
)
