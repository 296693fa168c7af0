import { expect, test } from "vitest";
import { answerHashed, answerNewest, hashedFile } from "./hashed-file";

const request = new Request("http://localhost/verzeichnis");
const file = hashedFile('{"entries":2}');
const before = hashedFile('{"entries":1}');
const told = async (response: Response) => [
  response.status,
  response.headers.get("cache-control"),
  await response.text(),
];

test("a file is named by its content, and kept for ever", async () => {
  expect(file.name).toBe(hashedFile('{"entries":2}').name);
  expect(file.name).not.toBe(before.name);
  expect(await told(await answerHashed(request, [before, file], file.name))).toEqual([
    200,
    "public, max-age=31536000, immutable",
    '{"entries":2}',
  ]);
  expect(await told(await answerHashed(request, [before], file.name))).toEqual([404, "no-store", ""]);
});

test.each([
  ["its own name", file.name, [200, "public, max-age=31536000, immutable", '{"entries":2}']],
  ["the name of another time or process", before.name, [200, "no-store", '{"entries":2}']],
  ["no name at all", "gibt-es-nicht.json", [404, "no-store", ""]],
])("the newest file answers to %s", async (_, name, answer) => {
  expect(await told(await answerNewest(request, file, name))).toEqual(answer);
});

test("a directory too large for a browser has no file", async () => {
  expect(await told(await answerNewest(request, null, before.name))).toEqual([404, "no-store", ""]);
});
