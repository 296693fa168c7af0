/** npm run backup -- FILE: all that the database holds, in one file. */
import { existsSync } from "node:fs";
import process from "node:process";
import { saveBackup } from "./backup/save";
import { fail, Refusal, say } from "./setup/output.mjs";

try {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file.startsWith("-") || more.length > 0) throw new Refusal("npm run backup -- DATEI");
  if (existsSync(file)) throw new Refusal(`Die Datei ${file} gibt es schon. Sie wird nicht überschrieben.`);
  const { rows, bytes } = await saveBackup(process.env["DATABASE_URL"] ?? "", file, new Date());
  say(`Gesichert: ${rows} Zeilen in ${file} (${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB).
Die Datei enthält Personendaten und Passwort-Prüfwerte: Bitte verschlüsselt und getrennt aufbewahren.
Nicht darin: Anmeldungen, ungenutzte Einladungen, wartende Hintergrundarbeiten und die Schlüssel.
Ohne AUTH_SECRET gilt kein zweiter Faktor, ohne EVIDENCE_KEY öffnet sich kein Nachweis. Sie stehen in den Einstellungen
oder in .data/auth-secret und .data/evidence-key: Bitte auch sie sichern, aber an einem anderen Ort.`);
} catch (error) {
  fail(error);
}
