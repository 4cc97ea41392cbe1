"use server"

import {
  attachDocument,
  attest,
  createCertification,
  deleteCertification,
  deleteDocument,
  detachDocument,
  submitLevel,
  withdrawLevel,
} from "@/data/verification"
import { ApiError } from "@/data/client"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

const target = (form: FormData) => {
  const values = formValues(form)
  return {
    level: Number(values.text("level")),
    requirement: values.text("requirement"),
    documentId: values.text("document_id"),
  }
}

export const attestAction: FormAction = async (_state, form) => {
  const { level, requirement } = target(form)
  return await submit(
    () => attest(level, requirement, formValues(form).text("statement")),
    "statementSaved"
  )
}

export const attachDocumentAction: FormAction = async (_state, form) => {
  const { level, requirement, documentId } = target(form)
  return await submit(() => attachDocument(level, requirement, documentId), "documentAdded")
}

export const detachDocumentAction: FormAction = async (_state, form) => {
  const { level, requirement, documentId } = target(form)
  return await submit(() => detachDocument(level, requirement, documentId), "documentRemoved")
}

export const submitLevelAction: FormAction = async (_state, form) =>
  await submit(() => submitLevel(target(form).level), "levelSubmitted")

/**
 * Opens a level's checklist. The backend does so on the first submission; one that is refused for
 * open requirements has therefore done what was wanted here.
 */
export const startLevelAction: FormAction = async (_state, form) =>
  await submit(async () => {
    try {
      await submitLevel(target(form).level)
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.code !== "REQUIREMENTS_NOT_MET") {
        throw error
      }
    }
  }, "levelStarted")

export const withdrawLevelAction: FormAction = async (_state, form) =>
  await submit(() => withdrawLevel(target(form).level), "levelWithdrawn")

export const deleteDocumentAction: FormAction = async (_state, form) =>
  await submit(() => deleteDocument(target(form).documentId), "deleted")

export const createCertificationAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () =>
      createCertification({
        type: values.text("type"),
        issuer: values.text("issuer"),
        number: values.optional("number"),
        scope: values.optional("scope"),
        valid_from: values.text("valid_from"),
        valid_to: values.text("valid_to"),
        document_id: values.text("document_id"),
      }),
    "certificateAdded"
  )
}

export const deleteCertificationAction: FormAction = async (_state, form) =>
  await submit(() => deleteCertification(formValues(form).text("id")), "deleted")
