import { z } from "zod";
import { linkToken } from "@/lib/accounts/schema";
import { MIN_PASSWORD } from "@/lib/accounts/types";
import { LOCALES } from "@/lib/i18n/locales";
import { MEMBERSHIP_ROLES } from "@/lib/platform/actor";
import { email, phone, text } from "@/lib/platform/fields";

const requiredEmail = z.string("required").pipe(email);
const name = z.string("required").pipe(text(120));
const job = z.string("required").pipe(text(120));
/** People sign in by mail; a password is a choice. */
const password = z.string().min(MIN_PASSWORD, "password_short").max(200, "too_long").nullish();
/** A box that has to be ticked. */
const agreed = z.preprocess(
  (ticked) => ([ticked ?? []].flat().includes("ja") ? "ja" : undefined),
  z.literal("ja", "tick"),
);
/** Stays empty: only programs fill it in. */
const trap = z.string().max(200).nullish();
const role = z.enum(MEMBERSHIP_ROLES, "required");

export const acceptForm = z.object({ token: linkToken, name: name.nullish(), newPassword: password });
export type Acceptance = z.output<typeof acceptForm>;

const entryRef = z.object({ providerId: z.uuid() });
export const inviteForm = entryRef.extend({ email: requiredEmail, role });
export const invitationRef = entryRef.extend({ id: z.uuid() });
export const memberRef = entryRef.extend({ personId: z.uuid() });
export const roleForm = memberRef.extend({ role });

const claimForm = z.object({
  slug: z.string().max(200),
  name,
  job,
  email: requiredEmail,
  phone: phone.nullish(),
});
export type ClaimInput = z.output<typeof claimForm>;
export const tokenForm = z.object({ token: linkToken });
/** As printed in a letter: "K3X9-P7MW". */
const letterForm = z.object({
  email: requiredEmail,
  letterCode: z
    .string("required")
    .transform((typed) => typed.replace(/[\s-]/g, "").toUpperCase())
    .pipe(z.string().regex(/^[A-Z\d]{8}$/, "invalid")),
});

const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int() });
export const claimGrant = versioned.extend({ claimNote: text(1000).nullish() });
export const claimRefusal = versioned.extend({ refusalReason: z.string("required").pipe(text(1000)) });
export const claimRef = versioned;

/** What waits for the press on the mail's link. */
export const newProviderRecord = z.object({
  providerName: z.string("required").pipe(text(160)),
  postcode: z.string("required").regex(/^\d{5}$/, "postcode"),
  city: z.string("required").pipe(text(120)),
  name,
  job,
  email: requiredEmail,
});
export type NewProviderRecord = z.output<typeof newProviderRecord>;

/** A public form: in which language it was shown, when it was made, and the trap. */
const openForm = { sprache: z.enum(LOCALES), seal: z.string().max(100).nullish(), homepage: trap };
export const newProviderForm = newProviderRecord.extend({ terms: agreed, ...openForm });
export type NewProviderInput = NewProviderRecord;
export const openClaimForm = claimForm.extend(openForm);
export const letterPost = letterForm.extend({ sprache: z.enum(LOCALES) });
export const proofPost = tokenForm.extend({ sprache: z.enum(LOCALES) });

const chosen = z.preprocess(
  (ids) => [ids ?? []].flat().filter((id) => id !== ""),
  z.array(z.uuid()).min(1, "required").max(100, "too_many"),
);
export const outreachForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("INVITE"), providerIds: chosen }),
  z.object({ step: z.literal("PHONE"), providerIds: chosen, phoneNote: z.string("required").pipe(text(1000)) }),
]);
