// What separates the migrations from the Prisma schema. `prisma migrate diff` would have to download a program for this;
// the same engine comes as WebAssembly, too, and works on a scratch database to which all migrations were applied.
import { randomUUID } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { migrate } from "./migrate.mjs";

const CHAR = 18; // PostgreSQL's one-byte type "char", which only its catalogs use
const CHAR_ARRAY = 1002;

/**
 * @param {string} serverUrl a database of the server on which the scratch database may be made
 * @returns {Promise<string>} SQL that is still missing in the migrations; empty when they agree with the schema
 */
export async function findDifference(serverUrl) {
  const server = new pg.Client(serverUrl);
  await server.connect();
  const name = `scratch_${randomUUID()}`;
  try {
    await server.query(`CREATE DATABASE "${name}"`);
    const url = new URL(serverUrl);
    url.pathname = name;
    await migrate(url.href);
    return await compare(url.href);
  } finally {
    await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await server.end();
  }
}

/** @param {string} url */
async function compare(url) {
  const paths = ["prisma/schema.prisma", ...globSync("prisma/models/*.prisma").sort()];
  const files = paths.map((path) => ({ path, content: readFileSync(path, "utf8") }));
  const pool = new CatalogPool({ connectionString: url });
  pool.on("error", () => {}); // dropping the scratch database may cut idle connections
  try {
    const adapters = bindMigrationAwareSqlAdapterFactory(new CatalogAdapters(pool));
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapters);
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "prisma" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return /^\s*(--.*\s*)*$/.test(stdout ?? "") ? "" : (stdout ?? "").trim();
  } finally {
    await pool.end();
  }
}

/**
 * Prisma's adapter refuses columns of the type "char", and its engine reads them from the catalogs. So they travel
 * under the number of the array type, which no catalog column has, and get their right name behind the adapter.
 */
class CatalogPool extends pg.Pool {
  /** @override @param {[any]} args @returns {any} */
  query(...args) {
    return super.query(...args).then((/** @type {pg.QueryResult} */ result) => {
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_ARRAY;
      return result;
    });
  }
}

class CatalogAdapters extends PrismaPg {
  /** @override */
  async connect() {
    const adapter = await super.connect();
    const query = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await query(sql);
      const types = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes: types };
    };
    return adapter;
  }
}
