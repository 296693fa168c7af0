import { z } from "zod";
import { linkToken } from "@/lib/accounts/schema";
import { PLACES_STATUSES, type PlacesStatus } from "@/lib/offers/types";
import { text } from "@/lib/platform/fields";

const version = z.coerce.number().int().min(1);

/** The field that says the free places of an offer; empty: as they stand. */
export const placesField = (offerId: string): string => `plaetze-${offerId}`;
const PLACES = /^plaetze-(.+)$/;
const places = z.enum(PLACES_STATUSES, "choice").nullable();

/** "Alles stimmt noch" from a mail, with the free places of any of the offers. */
export const confirmForm = z
  .looseObject({ token: linkToken, version })
  .transform(({ token, version: opened, ...rest }, context) => {
    const said: { offerId: string; places: PlacesStatus }[] = [];
    for (const [name, value] of Object.entries(rest)) {
      const offerId = PLACES.exec(name)?.[1];
      if (offerId === undefined) continue;
      const answer = places.safeParse(value);
      if (!answer.success || !z.uuid().safeParse(offerId).success)
        context.addIssue({ code: "custom", path: [name], message: "choice" });
      else if (answer.data) said.push({ offerId, places: answer.data });
    }
    return { token, version: opened, places: said };
  });
export type LinkConfirmation = z.output<typeof confirmForm>;

/** "Gibt es nicht mehr". */
export const ownGoneForm = z.object({ entry: z.uuid(), note: text(1000).nullish() });
export const goneForm = z.object({ token: linkToken, note: text(1000).nullish() });

const MONTHS = { min: 1, max: 12 };
/** How often a provider wants to be asked, in months. */
export const CONFIRM_EVERY = Array.from({ length: MONTHS.max }, (_, index) => MONTHS.min + index);
export const intervalForm = z.object({
  entry: z.uuid(),
  version,
  confirmEvery: z.coerce.number("choice").int("choice").min(MONTHS.min, "choice").max(MONTHS.max, "choice"),
});
