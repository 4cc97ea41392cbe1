"use client"

import { useState, type ReactNode } from "react"
import type { FormAction, FormState } from "@/domain/form-state"
import { ActionForm } from "@/ui/action-form"
import { AmountField } from "@/ui/amount-field"
import { Confirm } from "@/ui/confirm"
import { CopyButton } from "@/ui/copy-button"
import { CheckField, FieldGroup, SelectField, TextAreaField, TextField } from "@/ui/field"
import { FileUpload } from "@/ui/file-upload"
import { FormContext } from "@/ui/form-context"
import { Menu, MenuItem, MenuLabel, MenuSeparator } from "@/ui/menu"
import { buttonClass } from "@/ui/button"
import { QuantityInput } from "@/ui/quantity-input"
import { SubmitButton } from "@/ui/submit-button"
import { LONG_TEXT, Specimen, Specimens } from "./specimen"

const REFUSED: FormState = {
  status: "refused",
  message: "Please look at the marked fields.",
  fields: { field: "This is not a VAT number of Austria.", text: LONG_TEXT },
  stamp: 1,
}
const refuse: FormAction = async () => REFUSED
const accept: FormAction = async () => ({ status: "done", message: "Saved.", stamp: 1 })
const CASES = { min_quantity: 12, order_multiple: 6, max_quantity: 60 }
const OPTIONS = [
  { value: "at", label: "Austria" },
  { value: "long", label: LONG_TEXT },
]
const UPLOAD = {
  choose: "Choose a file",
  hint: "PDF, up to 10 MB",
  progress: "Sent so far",
  done: "Uploaded",
  failed: "That did not work.",
  tooLarge: "The file is larger than 10 MB.",
  wrongType: "Only PDF is possible.",
}

type StateProps = { state?: FormState; pending?: boolean; children: ReactNode }

const Given = ({ state = { status: "idle" }, pending = false, children }: StateProps) => (
  <FormContext value={{ state, pending }}>{children}</FormContext>
)

export const Forms = () => (
  <>
    <Specimens title="Fields">
      <Specimen name="default">
        <TextField name="field" label="VAT number" mark="optional" hint="As on your invoices." />
      </Specimen>
      <Specimen name="refused" hint="red border and the sentence below">
        <Given state={REFUSED}>
          <TextField name="field" label="VAT number" defaultValue="ATU123" />
        </Given>
      </Specimen>
      <Specimen name="disabled">
        <TextField name="field" label="VAT number" defaultValue="ATU12345678" disabled />
      </Specimen>
      <Specimen name="text area, long">
        <Given state={REFUSED}>
          <TextAreaField name="text" label={LONG_TEXT} defaultValue={LONG_TEXT} />
        </Given>
      </Specimen>
      <Specimen name="select">
        <SelectField name="country" label="Country" options={OPTIONS} defaultValue="long" />
      </Specimen>
      <Specimen name="check">
        <FieldGroup legend="What you want to hear about">
          <CheckField name="a" label="Orders" hint={LONG_TEXT} defaultChecked />
          <CheckField name="b" label="Prices" disabled />
        </FieldGroup>
      </Specimen>
      <Amounts />
    </Specimens>
    <Specimens title="Quantity">
      <Specimen name="default" hint="arrow keys step by case; typing rounds when left">
        <QuantityInput name="q1" label="Quantity of OAK-12" rule={CASES} quantity={24} />
      </Specimen>
      <Specimen name="not a whole case" hint="came so from the server">
        <QuantityInput name="q2" label="Quantity of OAK-13" rule={CASES} quantity={20} />
      </Specimen>
      <Specimen name="disabled">
        <QuantityInput name="q3" label="Quantity of OAK-14" rule={CASES} quantity={12} disabled />
      </Specimen>
    </Specimens>
    <Specimens title="Forms and buttons that act">
      <Specimen name="submit, while it runs">
        <Given pending>
          <SubmitButton>Save</SubmitButton>
        </Given>
      </Specimen>
      <Specimen name="form" hint="refuses what is sent">
        <ActionForm action={refuse} className="grid gap-3" label="A form that refuses">
          <TextField name="field" label="VAT number" />
          <SubmitButton>Save</SubmitButton>
        </ActionForm>
      </Specimen>
      <Specimen name="confirm">
        <Confirm
          trigger="Delete list"
          title="Delete this list?"
          text={LONG_TEXT}
          confirm="Delete"
          cancel="Keep it"
          action={accept}
          danger
        />
      </Specimen>
      <Specimen name="copy">
        <CopyButton
          text="OAK-12"
          label="Copy OAK-12"
          words={{ copy: "Copy", copied: "Copied", failed: "Not possible" }}
        />
      </Specimen>
      <Specimen name="menu" hint="arrow keys, Escape">
        <Menu trigger="Open" triggerClass={buttonClass()}>
          <MenuLabel>Companies</MenuLabel>
          <MenuItem>
            <button type="button">Hafenladen</button>
          </MenuItem>
          <MenuSeparator />
          <MenuItem disabled>
            <button type="button">{LONG_TEXT}</button>
          </MenuItem>
        </Menu>
      </Specimen>
      <Specimen name="file upload">
        <FileUpload
          url="/api/documents"
          accept={["application/pdf"]}
          maxBytes={0}
          words={UPLOAD}
          onDone={async () => undefined}
        />
      </Specimen>
    </Specimens>
  </>
)

const Amounts = () => {
  const [amount, setAmount] = useState("12,345.00")
  return (
    <>
      <Specimen name="amount">
        <AmountField label="Refund" value={amount} onChange={setAmount} problem={null} />
      </Specimen>
      <Specimen name="amount, wrong">
        <AmountField
          label="Refund"
          value={amount}
          onChange={setAmount}
          problem="At most €84.00 can be claimed."
        />
      </Specimen>
    </>
  )
}
