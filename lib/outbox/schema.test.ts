import { expect, test } from "vitest";
import { mailFilter, toAddress } from "./schema";

test.each([
  [{}, { page: 1 }, "/verwaltung/post"],
  [{ zustand: "unzustellbar" }, { state: "BOUNCED", page: 1 }, "/verwaltung/post?zustand=unzustellbar"],
  [
    { zustand: "wartet", kanal: "konto", seite: "3" },
    { state: "QUEUED", channel: "ACCOUNT", page: 3 },
    "/verwaltung/post?zustand=wartet&kanal=konto&seite=3",
  ],
  [{ zustand: "QUEUED", kanal: ["konto", "eintrag"], seite: "-1" }, { page: 1 }, "/verwaltung/post"],
  [{ zustand: "' OR 1=1", seite: "1e99", anderes: "x" }, { page: 1 }, "/verwaltung/post"],
])("%j", (given, filter, address) => {
  expect(mailFilter.parse(given)).toEqual(filter);
  expect(toAddress(mailFilter.parse(given))).toBe(address);
});
