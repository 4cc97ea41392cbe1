import { getTranslations } from "next-intl/server"
import type { CartSummaryDto } from "@/data/carts"
import type { StatusTone } from "@/ui/status"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Confirm } from "@/ui/confirm"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { deleteCartAction, fillCartAction, shareCartAction } from "./actions"

const TONES: Record<CartSummaryDto["status"], StatusTone> = {
  open: "open",
  pending_approval: "progress",
  ordered: "positive",
}

/** Columns that a phone has no room for. */
const WIDE = "max-sm:hidden"

type CartTableProps = { carts: CartSummaryDto[]; current: string | null; writable: boolean }

/** The company's carts that the viewer may see; one of them is the one that is being filled. */
export const CartTable = async ({ carts, current, writable }: CartTableProps) => {
  const t = await getTranslations("carts")
  const date = await dateWriter()
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("lines")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("sellers")}</HeadCell>
          <HeadCell className={WIDE}>{t("by")}</HeadCell>
          <HeadCell>{t("status")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("changed")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("actions")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {carts.map((cart) => (
          <Row key={cart.id}>
            <Cell className="font-medium sm:whitespace-nowrap">
              <Link
                href={{ pathname: "/cart", query: { id: cart.id } }}
                className="hover:underline"
              >
                {cart.name}
              </Link>
              {cart.shared ? (
                <span className="ms-2 text-sm font-normal text-muted">{t("sharedMark")}</span>
              ) : null}
              {cart.id === current ? (
                <span className="block text-sm font-normal text-accent">{t("current")}</span>
              ) : null}
            </Cell>
            <Cell className={cx("text-end", WIDE)}>{cart.line_count}</Cell>
            <Cell className={cx("text-end", WIDE)}>{cart.seller_count}</Cell>
            <Cell className={cx("whitespace-nowrap", WIDE)}>{cart.created_by_name}</Cell>
            <Cell>
              <Status tone={TONES[cart.status]} label={t(`states.${cart.status}`)} />
            </Cell>
            <Cell className={cx("text-end whitespace-nowrap", WIDE)}>{date(cart.updated_at)}</Cell>
            <Cell className="sm:whitespace-nowrap">
              {writable && cart.status === "open" ? (
                <CartActions cart={cart} filled={cart.id === current} />
              ) : null}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

const CartActions = async ({ cart, filled }: { cart: CartSummaryDto; filled: boolean }) => {
  const t = await getTranslations("carts")
  return (
    <div className="flex flex-wrap justify-end gap-1">
      {filled ? null : (
        <ActionForm action={fillCartAction} answer="none">
          <input type="hidden" name="cart_id" value={cart.id} />
          <SubmitButton variant="quiet">{t("use")}</SubmitButton>
        </ActionForm>
      )}
      {cart.mine ? (
        <>
          <ActionForm action={shareCartAction} answer="none">
            <input type="hidden" name="cart_id" value={cart.id} />
            <input type="hidden" name="shared" value={String(!cart.shared)} />
            <SubmitButton variant="quiet">{cart.shared ? t("unshare") : t("share")}</SubmitButton>
          </ActionForm>
          <Confirm
            trigger={t("delete")}
            title={t("deleteTitle", { name: cart.name })}
            text={t("deleteText")}
            confirm={t("delete")}
            cancel={t("cancel")}
            action={deleteCartAction}
            values={{ cart_id: cart.id }}
            danger
          />
        </>
      ) : null}
    </div>
  )
}
