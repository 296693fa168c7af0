/** Days that a Leistungsträger's link can be used. */
const LINK_DAYS = 30;

export const linkEnds = (now: Date): Date => new Date(now.getTime() + LINK_DAYS * 86_400_000);
