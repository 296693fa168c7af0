/** Months that a version is kept; the newest of an entry always stays (domain 6.7, disputes). */
export const VERSION_MONTHS = 36;
/** Months after the end of the listing until an entry goes whole, with what was checked about it (domain 6.7, 3.4). */
export const ARCHIVED_MONTHS = 60;
