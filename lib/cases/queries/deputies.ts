import "server-only";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadCases } from "../policy";
import type { Colleague } from "../types";
import { listColleagues } from "./colleagues";

/** Everybody who sees to cases, with who stands in for them. */
export function listDeputies({ actor }: Staff): Promise<Colleague[]> {
  ensure(canReadCases(actor));
  return listColleagues(db);
}
