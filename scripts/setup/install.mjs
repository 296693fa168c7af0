// Installs the packages of package-lock.json. Runs on the machine's own Node, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { Refusal, step } from "./output.mjs";
import { mustRun, NODE } from "./run.mjs";
import { whenChanged } from "./stamp.mjs";

const LOCK = "package-lock.json";

/** Brings node_modules into the state of the lock file, if it is not. */
export async function install() {
  if (!existsSync(LOCK)) throw new Refusal(`${LOCK} fehlt. Bitte das Verzeichnis vollständig holen (git clone).`);
  const task = { stamp: "node_modules/.stamp", sources: [LOCK], salt: process.platform + process.arch };
  await whenChanged(task, () => step("Pakete installieren (beim ersten Mal einige Minuten)", installPackages));
  const { status, stdout } = spawnSync(NODE, ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
  if (status === 0 && Number.parseInt(stdout.slice(1), 10) >= 24) return;
  throw new Refusal(
    "Das Paket „node“ ist nicht vollständig installiert. Bitte den Ordner node_modules löschen und neu starten;\n" +
      "Installationsskripte dürfen dabei nicht abgeschaltet sein (ignore-scripts).",
  );
}

async function installPackages() {
  const before = readFileSync(LOCK, "utf8");
  // Prisma would download a program that this project does not use; with this setting it takes what is there.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, npm_config_update_notifier: "false" };
  const args = ["install", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith(".js")) await mustRun(process.execPath, [npm, ...args], { env });
  else await mustRun("npm", args, { env });

  const after = readFileSync(LOCK, "utf8");
  if (after === before) return;
  writeFileSync(LOCK, before); // other versions of npm write other remarks; only versions count
  if (versions(after) === versions(before)) return;
  throw new Refusal(`npm hat andere Versionen installiert, als ${LOCK} verlangt. Passt package.json dazu?`);
}

/** @param {string} lock */
function versions(lock) {
  /** @type {{ packages: Record<string, { version?: string }> }} */
  const { packages } = JSON.parse(lock);
  return Object.entries(packages)
    .map(([name, { version }]) => `${name} ${version ?? ""}`)
    .sort()
    .join("\n");
}
