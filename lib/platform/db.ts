import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { env } from "./env";

/** One client and one pool per process; the global survives reloads of the development server. */
const store = globalThis as typeof globalThis & { directoryDb?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

export const db: PrismaClient = (store.directoryDb ??= connect());
