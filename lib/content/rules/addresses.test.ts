import { expect, test } from "vitest";
import { TEXT_KEYS } from "../types";
import { easyPageAt, editorPath, languagesOf, textAt } from "./addresses";

test("every text has an address of its own that leads back to it", () => {
  const ids = TEXT_KEYS.flatMap((key) => languagesOf(key).map((locale) => ({ key, locale })));
  const paths = ids.map(editorPath);
  expect(new Set(paths).size).toBe(ids.length);
  const back = paths.map((path) => {
    const [, , , slug = "", language = ""] = path.split("/");
    return textAt({ slug, language });
  });
  expect(back).toEqual(ids);
});

test.each([
  ["hilfe", "fr"],
  ["gibt-es-nicht", "de"],
  ["rueckfrage-zertifikat", "en"],
])("%s in %s is no text", (slug, language) => {
  expect(textAt({ slug, language })).toBeNull();
});

test.each([
  ["/leichte-sprache/hilfe", "help"],
  ["/leichte-sprache/hilfe?a=b", "help"],
  ["/leichte-sprache", null],
  ["/leichte-sprache/hilfe/mehr", null],
  ["/hilfe", null],
  ["/en/hilfe", null],
  ["", null],
])("the page in Leichte Sprache at %j", (address, page) => {
  expect(easyPageAt(address)).toBe(page);
});
