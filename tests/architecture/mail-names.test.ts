import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import mail from "@/lib/i18n/messages/de/mail.json";

const TEMPLATE = /template: (?:\w+ \? "([\w-]+\.[\w-]+)" : )?"([\w-]+\.[\w-]+)"/g;
const templates = globSync("lib/*/{commands/*,mails}.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(TEMPLATE)].flatMap(([, one, other]) => [one ?? [], other ?? []].flat()),
);

test("what the application sends has a name in the Postausgang", () => {
  expect(templates.length).toBeGreaterThan(15);
  const names = Object.entries(mail.template).flatMap(([group, each]) =>
    Object.keys(each).map((key) => `${group}.${key}`),
  );
  expect(templates.filter((template) => !names.includes(template))).toEqual([]);
});
