// npm run shape — how long the files are. A smell to look at, not a law: where a long one reads better whole, leave it.
import { globSync, readFileSync } from "node:fs";
import { say } from "./setup/output.mjs";

const GROUPS = {
  app: "app/**/*.{ts,tsx}",
  components: "components/**/*.tsx",
  lib: "lib/**/*.ts",
  scripts: "scripts/**/*.{mjs,ts}",
  tests: "tests/**/*.{ts,cjs}",
};

/** @type {{ file: string, lines: number }[]} */
const all = [];
for (const [name, pattern] of Object.entries(GROUPS)) {
  const files = globSync(pattern).filter((file) => !file.startsWith("lib/generated"));
  const sizes = files.map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }));
  const lines = sizes.map((size) => size.lines).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => lines[Math.floor((lines.length - 1) * share)] ?? 0;
  say(`${name.padEnd(12)} ${lines.length} Dateien, Median ${at(0.5)}, 90 % bis ${at(0.9)}`);
  all.push(...sizes);
}
say("\nDie zehn längsten:");
for (const { file, lines } of all.sort((a, b) => b.lines - a.lines).slice(0, 10))
  say(`${`${lines}`.padStart(5)}  ${file}`);
