import { z } from "zod";
import { STAFF_ROLES } from "@/lib/platform/actor";
import { email, text } from "@/lib/platform/fields";
import { MIN_PASSWORD } from "./types";

/** The secret part of a link. */
export const linkToken = z.string("required").regex(/^[\w-]{43}$/, "invalid");

/** Length is what counts; no rules about kinds of characters (BSI, NIST SP 800-63B). */
const newPassword = z.string("required").min(MIN_PASSWORD, "password_short").max(200, "too_long");
/** One that exists already: only compared. */
const password = z.string("required").max(200, "too_long");
const requiredEmail = z.string("required").pipe(email);
const name = z.string("required").pipe(text(120));

/** As people type it: "123 456", "K3X9P 7MWQA". */
const code = z
  .string("required")
  .transform((typed) => typed.replace(/[\s-]/g, "").toLowerCase())
  .pipe(z.string().regex(/^(\d{6}|[a-z\d]{10})$/, "code"))
  .transform((typed) => (typed.length === 6 ? typed : `${typed.slice(0, 5)}-${typed.slice(5)}`));
const sixDigits = z
  .string("required")
  .transform((typed) => typed.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "six_digits"));

const wayBack = z.string().max(500).nullish();
/** A group of ticks posts one text, several, or an empty one. */
const roles = z
  .union([z.string(), z.array(z.string()), z.null()])
  .optional()
  .transform((value) => [value ?? []].flat().filter((each) => each !== ""))
  .pipe(z.array(z.enum(STAFF_ROLES)));

export const signInForm = z.object({ email: requiredEmail, password, weiter: wayBack });
export const codeForm = z.object({ code, weiter: wayBack });
export const mailRequest = z.object({ email: requiredEmail, weiter: wayBack });
export const mailLinkForm = z.object({ token: linkToken, weiter: wayBack });
export const mailCodeForm = z.object({ email: requiredEmail, code: sixDigits, weiter: wayBack });
export const setupForm = z.object({ code: sixDigits });
export const invitationForm = z.object({ token: linkToken, name, email: requiredEmail, newPassword });
export const resumeForm = z.object({ token: linkToken, password });
export const resetRequest = z.object({ email: requiredEmail });
export const resetByLink = z.object({ token: linkToken, newPassword });
export const resetByCode = z.object({ email: requiredEmail, code: sixDigits, newPassword });
export const nameForm = z.object({ name });
export const passwordForm = z.object({ password, newPassword });
export const passwordOnly = z.object({ password });
/** Who signs in by mail has none. */
export const deletionForm = z.object({ password: z.string().max(200, "too_long").nullish() });
export const sessionForm = z.object({ id: z.uuid() });

export const personRef = z.object({ id: z.uuid(), version: z.coerce.number().int() });
export const rolesForm = personRef.extend({ roles });
export const inviteForm = z.object({
  email: requiredEmail,
  roles: roles.refine((chosen) => chosen.length > 0, "role"),
});
export const invitationRef = z.object({ id: z.uuid() });
