import type { ReminderLink } from "../types";

/** Where the holder of a link goes on: the own area, which asks to sign in; or, while nobody keeps the entry, the claim. */
export const signInPath = ({ hasMembers, providerId, slug }: ReminderLink): string =>
  hasMembers ? `/mein-eintrag?eintrag=${providerId}` : `/anbieter-werden/uebernehmen?eintrag=${slug}`;
