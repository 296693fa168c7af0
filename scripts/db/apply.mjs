// npm run db:migrate — applies the open migrations to the database of this installation.
import { fail, say } from "../setup/output.mjs";
import { withDatabase } from "./database.mjs";
import { migrate } from "./migrate.mjs";

try {
  const applied = await withDatabase((url) => migrate(url, { log: (name) => say(`→ ${name}`) }));
  say(applied.length === 0 ? "Die Datenbank ist auf dem neuesten Stand." : `${applied.length} Migrationen angewendet.`);
} catch (error) {
  fail(error);
}
