import type { World } from "./world";

/** Everybody who may knock. What each may is in `people.ts`. */
export const PEOPLE = [
  "visitor",
  "REVIEWER",
  "LEAD",
  "CONTENT",
  "AUDITOR",
  "REVIEWER+AUDITOR",
  "disabled",
  "noSecondFactor",
  "noRole",
  // Leitung and Redaktion of the world's entry, and the Leitung of another one.
  "OWNER",
  "MEMBER",
  "otherOWNER",
] as const;
export type Who = (typeof PEOPLE)[number];
export type Role = "REVIEWER" | "LEAD" | "CONTENT" | "AUDITOR";

/** A status, or where a redirect leads (path without its query; "/*" at the end for anything below). */
export type Answer = number | `/${string}`;
export type Address = string | ((world: World) => string);
export type Row = { at: Address; answers: Record<Who, Answer> };
export type Fields = Record<string, string | File>;
type Form = Fields | ((world: World) => Fields);
/** `may`: who is not told "unauthenticated" or "forbidden". `form` must be valid, so that rights are what decides. */
export type ActionRow = { may: readonly Who[]; form: Form };

export const everybody = (answer: Answer): Record<Who, Answer> =>
  Object.fromEntries(PEOPLE.map((who) => [who, answer])) as Record<Who, Answer>;

/** Who looks after an entry: of the world's one, and all. */
export const OWN_MEMBERS = ["OWNER", "MEMBER"] as const satisfies Who[];
export const MEMBERS = [...OWN_MEMBERS, "otherOWNER"] as const satisfies Who[];
export const ALL = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"] as const satisfies Role[];
export const withAny = (roles: readonly Role[]): Who[] =>
  PEOPLE.filter((who) => who.split("+").some((role) => roles.some((each) => each === role)));

/** What everybody gets who is signed in and not of the staff. */
export const notOfStaff = (answer: Answer) => Object.fromEntries([...MEMBERS, "noRole"].map((who) => [who, answer]));

/** The same for everybody, signed in or not. */
export const open = (at: Address, answer: Answer = 200): Row => ({ at, answers: everybody(answer) });
/** A page of the staff area for these roles; `found` is what they get. */
export const staff = (at: Address, roles: readonly Role[] = ALL, found: Answer = 200): Row => ({
  at,
  answers: {
    ...everybody(403),
    ...Object.fromEntries(withAny(roles).map((who) => [who, found])),
    visitor: "/anmelden",
    disabled: "/anmelden",
    noSecondFactor: "/anmelden/zweiter-faktor",
    noRole: "/anmelden/kein-zugang",
    ...Object.fromEntries(MEMBERS.map((who) => [who, "/anmelden/kein-zugang"])),
  },
});
/** A page of a provider's own area: Leitung and Redaktion of any entry, unless told that others' is not found. */
export const member = (at: Address, { of = MEMBERS, found = 200, others = 404 }: MemberRow = {}): Row => ({
  at,
  answers: {
    ...everybody("/verwaltung"),
    ...Object.fromEntries(MEMBERS.map((who) => [who, of.includes(who) ? found : others])),
    visitor: "/anmelden",
    disabled: "/anmelden",
    noRole: "/anmelden/kein-zugang",
  },
});
export type MemberRow = { of?: readonly Who[]; found?: Answer; others?: Answer };
/** A page that leads on: the roles to one place, the rest of the staff to another. */
export const leads = (
  at: Address,
  { to, roles, others }: { to: Answer; roles: readonly Role[]; others: Answer },
): Row => {
  const { answers } = staff(at, ALL, others);
  return { at, answers: { ...answers, ...Object.fromEntries(withAny(roles).map((who) => [who, to])) } };
};
/** A page of one's own account. */
export const own = (at: Address, found: Answer = 200): Row => ({
  at,
  answers: {
    ...everybody(found),
    visitor: "/anmelden",
    disabled: "/anmelden",
    noSecondFactor: "/anmelden/zweiter-faktor",
  },
});

/** For staff alone. */
export const secondFactor = (path: string): Row => {
  const { answers } = own(path);
  return { at: path, answers: { ...answers, ...notOfStaff("/konto") } };
};

export const PUBLIC = "[locale]/(public)";
export const KONTO = "(account)/konto";
export const VERWALTUNG = "(staff)/verwaltung";
export const ENTRIES = `${VERWALTUNG}/eintraege`;
export const OWN = "(member)/mein-eintrag";
export const REVIEWERS = ["REVIEWER", "LEAD"] as const;
export const REVIEWS = ["REVIEWER", "LEAD", "AUDITOR"] as const;
export const EDITORS = ["REVIEWER", "LEAD", "CONTENT"] as const;
export const TEXT_READERS = ["LEAD", "CONTENT", "AUDITOR"] as const;
export const entry =
  (part: string) =>
  ({ providerId }: World) =>
    `/verwaltung/eintraege/${providerId}${part}`;
export const UNKNOWN = "00000000-0000-7000-8000-00000000ffff";
