/**
 * Days that what opened accounts is kept after its end. Links like their mails; sessions longer, so that Leitung sees
 * which account nobody uses any more. That somebody signed in stands in the audit.
 */
export const KEEP_DAYS = { link: 14, session: 90, attempt: 1 } as const;
/** Months that a draft is kept after it was last saved. Of people who leave it goes at once. */
export const DRAFT_MONTHS = 6;
