import { isMember, type Actor } from "@/lib/platform/actor";
import { canEditEntry, canReadEntries } from "@/lib/providers/policy";

/** Everything is denied unless a line here allows it. */
export const canEditPictures = (actor: Actor, providerId: string): boolean =>
  canEditEntry(actor) || isMember(actor, providerId);
/** Of an entry that the public does not see. */
export const canPreviewPictures = (actor: Actor, providerId: string): boolean =>
  canReadEntries(actor) || isMember(actor, providerId);
