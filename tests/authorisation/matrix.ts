import { ACCOUNT_ACTIONS } from "./actions-accounts";
import { ENTRY_ACTIONS } from "./actions-entries";
import { OWN_ENTRY_ACTIONS } from "./actions-own-entry";
import { REVIEW_ACTIONS } from "./actions-reviews";
import type { ActionRow } from "./rows";

export { PAGES } from "./pages";
export { ROUTES } from "./routes";
export { PEOPLE, type Answer, type Row, type Who } from "./rows";

/** Every action: its file under `lib/` without `.ts`, and its name. */
export const ACTIONS: Record<string, ActionRow> = {
  ...ACCOUNT_ACTIONS,
  ...OWN_ENTRY_ACTIONS,
  ...ENTRY_ACTIONS,
  ...REVIEW_ACTIONS,
};
