import { expect, test } from "vitest";
import { safeAddress } from "./safe-address";

test.each([
  ["https://example.org/a?b#c", "https://example.org/a?b#c"],
  ["HTTP://example.org", "HTTP://example.org"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["tel:+4956147100", "tel:+4956147100"],
  ["/hilfe", "/hilfe"],
  ["/anbieter?ort=Kassel#a", "/anbieter?ort=Kassel#a"],
  ["#oben", "#oben"],
  [" /hilfe ", "/hilfe"],
  ["", null],
  ["hilfe", null],
  ["www.example.org", null],
  ["//evil.example", null],
  ["/\\evil.example", null],
  ["/\t/evil.example", null],
  ["javascript:alert(1)", null],
  ["java\nscript:alert(1)", null],
  ["JAVASCRIPT:alert(1)", null],
  ["data:text/html,x", null],
  ["blob:https://example.org/x", null],
  ["file:///etc/passwd", null],
  ["https://", null],
])("%j → %j", (typed, address) => {
  expect(safeAddress(typed)).toBe(address);
});
