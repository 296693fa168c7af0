import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { whenChanged } from "./stamp.mjs";

let folder = "";
let works = 0;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "stamp-"));
  works = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const work = () => {
  works += 1;
  return Promise.resolve();
};
const task = (salt = "") => ({
  stamp: path.join(folder, "made", "stamp"),
  sources: [path.join(folder, "source")],
  salt,
});

test("work is done once for the same sources, and again when they change", async () => {
  writeFileSync(path.join(folder, "source"), "a");
  await whenChanged(task(), work);
  await whenChanged(task(), work);
  expect(works).toBe(1);
  writeFileSync(path.join(folder, "source"), "b");
  await whenChanged(task(), work);
  await whenChanged(task("other machine"), work);
  expect(works).toBe(3);
});

test("work that failed is repeated, even for sources that were done before", async () => {
  writeFileSync(path.join(folder, "source"), "a");
  await whenChanged(task(), work);
  await expect(whenChanged(task("x"), () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await whenChanged(task(), work);
  expect(works).toBe(2);
});
