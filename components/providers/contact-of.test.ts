import { expect, test } from "vitest";
import { contactOf } from "./contact-of";

const site = { phone: "030 23125-100", email: null };

test("the only site's number stands in for the provider's", () => {
  const own = { phone: null, email: "info@example.org", website: null };
  expect(contactOf({ ...own, sites: [site] })).toEqual({ ...own, phone: "030 23125-100" });
});

test("with several sites no number stands in, and the provider's own always comes first", () => {
  const none = { phone: null, email: null, website: null };
  expect(contactOf({ ...none, sites: [site, site] })).toEqual(none);
  expect(contactOf({ ...none, phone: "040 66969-1", sites: [site] }).phone).toBe("040 66969-1");
});
