import { expect, test } from "@playwright/test";
import staffWords from "@/lib/i18n/messages/de/staff.json" with { type: "json" };
import { ACTIONS, PAGES, PEOPLE, ROUTES, type Answer, type Row, type Who } from "../authorisation/matrix";
import { postAction } from "../authorisation/post-action";
import { findWorld, forgetAttempts, signEverybodyIn, type Cookies, type World } from "../authorisation/world";

// No browser: the server itself is asked, row by row, in one worker so that signing in happens once.
test.describe.configure({ mode: "default" });

const BASE = process.env["BASE_URL"] ?? "http://localhost:3000";
let world: World;
let cookies: Cookies;
test.beforeAll(async () => {
  await forgetAttempts();
  world = await findWorld();
  cookies = await signEverybodyIn(BASE);
});

const addressOf = ({ at }: Row): string => (typeof at === "string" ? at : at(world));
/** A status, or the path that a redirect leads to; one inside Next's own format counts too. */
async function ask(who: Who, path: string, init: RequestInit = {}) {
  const headers = { ...(cookies[who] && { cookie: cookies[who] }), ...(init.headers as Record<string, string>) };
  const response = await fetch(new URL(path, BASE), { ...init, headers, redirect: "manual" });
  const text = await response.text();
  const to = response.headers.get("location") ?? SOFT_REDIRECT.exec(text)?.[1];
  if (to !== undefined) return new URL(to, BASE).pathname;
  return text.includes(staffWords.forbidden.heading) ? 403 : response.status;
}
// Next's own format begins to leave before the page knows its status, so there the words count.
const SOFT_REDIRECT = /"digest":"NEXT_REDIRECT;\w+;([^;"]+);/;

/** Where all get the same, two have to ask. */
const askersOf = ({ answers }: Row): Who[] =>
  new Set(Object.values(answers)).size === 1 ? ["visitor", "LEAD"] : [...PEOPLE];

type Request = { init?: RequestInit; expected?: (wanted: Answer) => readonly Answer[] };
async function expectAnswers(row: Row, path: string, { init = {}, expected = (wanted) => [wanted] }: Request = {}) {
  const askers = askersOf(row);
  const got = await Promise.all(askers.map(async (who) => [who, await ask(who, path, init)] as const));
  const wanted = (who: Who) => row.answers[who];
  const fits = (who: Who, answer: string | number) =>
    expected(wanted(who)).some((each) => each === answer || isBelow(answer, each));
  const shown = got.map(([who, answer]) => [who, fits(who, answer) ? wanted(who) : answer]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(askers.map((who) => [who, wanted(who)])));
}

/** "/verwaltung/pruefung/…" is below "/verwaltung/pruefung/*". */
const isBelow = (answer: string | number, wanted: Answer): boolean =>
  typeof answer === "string" &&
  typeof wanted === "string" &&
  wanted.endsWith("/*") &&
  answer.startsWith(wanted.slice(0, -1));

for (const [page, row] of Object.entries(PAGES)) {
  test(`page ${page}`, async () => {
    const path = addressOf(row);
    await expectAnswers(row, path);
    // As Next's own navigation asks for it; a slow page knows only after its first bytes that it has nothing.
    await expectAnswers(row, `${path}${path.includes("?") ? "&" : "?"}_rsc`, {
      init: { headers: { rsc: "1" } },
      expected: (wanted) => (wanted === 404 ? [404, 200] : [wanted]),
    });
  });
}

for (const [route, row] of Object.entries(ROUTES)) {
  test(`route ${route}`, async () => {
    const method = route.split(" ").at(-1) ?? "GET";
    await expectAnswers(row, addressOf(row), { init: { method } });
  });
}

const DENIED = ["unauthenticated", "forbidden"];
for (const [action, { may, form }] of Object.entries(ACTIONS)) {
  test(`action ${action}`, async () => {
    await forgetAttempts();
    for (const who of PEOPLE) {
      const posted = { action, form: typeof form === "function" ? form(world) : form, cookie: cookies[who] };
      const { answer } = await postAction(BASE, posted);
      if (may.includes(who)) expect(DENIED, `${who}: ${answer}`).not.toContain(answer);
      else expect(DENIED, `${who}: ${answer}`).toContain(answer);
      expect(answer, `the form is valid, asked by ${who}`).not.toMatch(/^(bad form|\d+:)/);
    }
    if (action.endsWith(" signOutAction")) cookies = await signEverybodyIn(BASE);
  });
}
