import "server-only";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import type { Question } from "../types";

/** What BAG UB asked about the entry and what was answered, oldest first. Notes and telephone calls stay inside. */
export async function listQuestions({ providerId }: Member): Promise<Question[]> {
  const rows = await db.caseMessage.findMany({
    where: { case: { providerId }, kind: { in: ["QUERY", "ANSWER"] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, body: true, at: true, answeredAt: true },
  });
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind === "QUERY" ? "QUERY" : "ANSWER" }));
}
