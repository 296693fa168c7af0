import { z } from "zod";
import { accessFields, catchmentFields, checkCatchment, pick } from "@/lib/directory/schema/forms";
import { LEGAL_FIELDS, PROVIDER_SECTIONS, TEXT_FIELDS } from "@/lib/directory/rules/sections";
import { checkTogether, offerFields } from "@/lib/offers/schema";
import { PLACES_STATUSES } from "@/lib/offers/types";
import { asPosted, day, text } from "@/lib/platform/fields";
import { newPicture, pictureWords } from "@/lib/pictures/schema";
import { providerFields } from "@/lib/providers/schema";
import { FUNDING_ANSWERS } from "@/lib/proposals/types";
import { evidenceFile, ids, isPeriod, keyData, period } from "@/lib/recognitions/schema";
import { FUNDER_KINDS, HANDED_IN_KINDS, type FunderKind } from "@/lib/recognitions/types";
import { siteFields } from "@/lib/sites/schema";
import {
  ADDRESS_FIELDS,
  FORM_FIELDS,
  IDENTITY_FIELDS,
  LIGHT_PLACES_FIELDS,
  LIGHT_PROFILE_FIELDS,
  REACH_FIELDS,
  SECTION_PATH,
} from "./rules/sections";

/** What a provider posts about its own entry. Every shape is whole: an emptied field is stored as empty. */

/** The entry and the page that a form belongs to. */
const ownPage = { entry: z.uuid(), section: z.string().regex(SECTION_PATH) };
const version = z.coerce.number().int().min(1);
/** What the form was opened on. */
const own = { ...ownPage, id: z.uuid(), version };

export const draftForm = z.looseObject(ownPage);
export const discardForm = z.object(ownPage);

const provider = providerFields.shape;
export const identityForm = z.object({ ...own, ...asPosted(pick(provider, IDENTITY_FIELDS)) });
export const contactForm = z.object({ ...own, ...asPosted(pick(provider, PROVIDER_SECTIONS.contact)) });
export const aboutForm = z.object({ ...own, ...asPosted(pick(provider, PROVIDER_SECTIONS.about)) });
export const participationForm = z.object({ ...own, ...asPosted(pick(provider, LEGAL_FIELDS)) });

const site = siteFields.shape;
const address = asPosted(pick(site, ADDRESS_FIELDS));
/** A proposal of something new that this one takes the place of. */
const replaces = z.uuid().nullish();
export const addressForm = z.object({ ...own, ...address });
export const newSiteForm = z.object({ ...ownPage, replaces, ...address });
export const reachForm = z.object({ ...own, ...asPosted(pick(site, REACH_FIELDS)) });
export const catchmentForm = z.object({ ...own, ...catchmentFields }).superRefine(checkCatchment);
const { accessOn, ...access } = accessFields;
export const accessForm = z.object({ ...own, ...access });

const offer = offerFields.shape;
export const settingForm = z.object({ ...own, ...asPosted(pick(offer, FORM_FIELDS)) });
export const newOfferForm = z.object({ ...own, replaces, ...asPosted(pick(offer, ["area", ...FORM_FIELDS])) });
export const profileForm = z
  .object({ ...own, ...asPosted(pick(offer, LIGHT_PROFILE_FIELDS)) })
  .superRefine(checkTogether);
export const placesForm = z.object({ ...own, ...asPosted(pick(offer, LIGHT_PLACES_FIELDS)) });
export const textsForm = z.object({ ...own, ...asPosted(pick(offer, TEXT_FIELDS)) });

export const removeForm = z.object(own);
export const withdrawForm = z.object({ entry: z.uuid(), id: z.uuid(), version });

const answer = z.enum(FUNDING_ANSWERS).nullish();
const funder = z.uuid("choice").nullish();
const released = z.preprocess((typed) => typed === "true", z.boolean());
type FundingFields = Record<`answer_${FunderKind}`, typeof answer> &
  Record<`funder_${FunderKind}`, typeof funder> &
  Record<`released_${FunderKind}`, typeof released>;
const fundingFields = Object.fromEntries(
  FUNDER_KINDS.flatMap((kind) => [
    [`answer_${kind}`, answer],
    [`funder_${kind}`, funder],
    [`released_${kind}`, released],
  ]),
) as FundingFields;
/** "Wer bezahlt dieses Angebot?", by kind of funder. */
export const fundingForm = z.object({ ...own, ...fundingFields });

const { issuer, reference, issuedOn, validUntil } = keyData.shape;
/** A document with its file; without cells BAG UB finds out which ones it proves. */
export const evidenceForm = z
  .object({
    entry: z.uuid(),
    kind: z.enum(HANDED_IN_KINDS, "choice"),
    ...{ issuer, reference, issuedOn, validUntil },
    cells: ids,
    file: evidenceFile,
  })
  .refine(isPeriod, period);

export const newPictureForm = newPicture.and(z.object({ entry: z.uuid() }));
export const ownPictureForm = z.object({ entry: z.uuid(), id: z.uuid(), version });
export const pictureWordsForm = ownPictureForm.extend(pictureWords.shape);
export const pictureMoveForm = ownPictureForm.extend({ to: z.enum(["UP", "DOWN"]) });

/** One press: "frei", "Warteliste" … `back`: "bestaetigen", or the overview. */
const back = z.enum(["bestaetigen"]).nullish();
export const statePlacesForm = z.object({
  entry: z.uuid(),
  id: z.uuid(),
  version,
  places: z.enum(PLACES_STATUSES, "choice"),
  back,
});
/** Several stand on one page, and a name is also an id: the day's field carries the offer's. */
export const pauseForm = z
  .looseObject({ entry: z.uuid(), id: z.uuid(), version })
  .transform(({ entry, id, version: opened, ...rest }, context) => {
    const name = `pausedUntil-${id}`;
    const until = day.nullable().safeParse(rest[name] ?? null);
    if (!until.success) context.addIssue({ code: "custom", path: [name], message: "day" });
    return { entry, id, version: opened, pausedUntil: until.data ?? null };
  });
export const confirmOwnForm = z.object({ entry: z.uuid(), version });
export const handInForm = z.object({ entry: z.uuid(), version });
/** Like `pauseForm`: the text's field carries the question's id. */
export const answerForm = z
  .looseObject({ entry: z.uuid(), messageId: z.uuid() })
  .transform(({ entry, messageId, ...rest }, context) => {
    const name = `answer-${messageId}`;
    const answer = text(4000).safeParse(rest[name] ?? "");
    if (!answer.success)
      context.addIssue({ code: "custom", path: [name], message: answer.error.issues[0]?.message ?? "required" });
    return { entry, messageId, answerText: answer.data ?? "" };
  });
