import { expect, test } from "vitest";
import { ownPath } from "./own-path";

const member = (...providerIds: string[]) => ({
  actor: {
    kind: "member" as const,
    personId: "p",
    memberships: providerIds.map((providerId) => ({ providerId, role: "OWNER" as const })),
  },
  providerId: "b",
});

test.each([
  ["the overview", member("b"), {}, "/mein-eintrag"],
  ["a page", member("b"), { page: "kontakt", query: { stand: "entwurf" } }, "/mein-eintrag/kontakt?stand=entwurf"],
  [
    "a page that has parameters",
    member("a", "b"),
    { page: "standorte/neu?vorschlag=x" },
    "/mein-eintrag/standorte/neu?vorschlag=x&eintrag=b",
  ],
  ["of several entries", member("a", "b"), {}, "/mein-eintrag?eintrag=b"],
])("%s", (_name, to, where, expected) => {
  expect(ownPath(to, where)).toBe(expected);
});
