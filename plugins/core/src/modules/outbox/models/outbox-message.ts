import { model } from "@medusajs/framework/utils"

/**
 * Work that has to happen after a transaction committed (box `outbox`), or a message from outside
 * that has to be handled once (box `inbox`). `leased_by` names one claim of one worker; whoever
 * presents another name has lost the message.
 */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    box: model.enum(["outbox", "inbox"]),
    topic: model.text(),
    dedupe_key: model.text().nullable(),
    payload: model.json(),
    status: model.enum(["pending", "done", "dead"]).default("pending"),
    attempts: model.number().default(0),
    available_at: model.dateTime(),
    leased_until: model.dateTime().nullable(),
    leased_by: model.text().nullable(),
    last_error: model.text().nullable(),
    done_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_outbox_message_box_topic_dedupe_key_unique",
      on: ["box", "topic", "dedupe_key"],
      unique: true,
      where: "dedupe_key IS NOT NULL",
    },
    {
      name: "IDX_outbox_message_due",
      on: ["available_at", "id"],
      where: "status = 'pending'",
    },
    { name: "IDX_outbox_message_status_created_at", on: ["status", "created_at"] },
  ])
