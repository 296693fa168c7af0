/** npm run restore -- FILE [--force]: the database becomes what the backup says. The application has to be stopped. */
import process from "node:process";
import { restore } from "./backup/restore";
import { fail, Refusal, say, step } from "./setup/output.mjs";

try {
  const [file, ...more] = process.argv.slice(2).filter((word) => word !== "--force");
  if (file === undefined || file.startsWith("-") || more.length > 0)
    throw new Refusal("npm run restore -- DATEI [--force]");
  const force = process.argv.includes("--force");
  const url = process.env["DATABASE_URL"] ?? "";
  const { rows, at, breaks } = await step("Sicherung einspielen", () => restore(url, file, { force }));
  say(`Wiederhergestellt: ${rows} Zeilen, Stand ${at}.
Alle melden sich neu an; offene Einladungen bitte neu verschicken. Zweite Faktoren und Nachweise brauchen die Schlüssel
von damals (AUTH_SECRET, EVIDENCE_KEY). E-Mails, die damals noch warteten, gehen nach dem Start hinaus.`);
  if (breaks > 0) {
    say(`Achtung: Das Protokoll war schon in der Sicherung verändert, ${breaks} Einträge. Siehe npm run audit:verify.`);
    process.exitCode = 1;
  }
} catch (error) {
  fail(error);
}
