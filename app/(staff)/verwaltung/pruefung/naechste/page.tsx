import { redirect } from "next/navigation";
import { canReadCases } from "@/lib/cases/policy";
import { listWork } from "@/lib/cases/queries/work-list";
import { parseWorkQuery } from "@/lib/cases/rules/work-query";
import { requireStaff } from "@/lib/platform/gate";

/** Leads to the first case of the work list that is not the one just left (`?nach=`). */
export default async function NextCasePage({ searchParams }: PageProps<"/verwaltung/pruefung/naechste">) {
  const staff = await requireStaff();
  if (!canReadCases(staff.actor)) redirect("/verwaltung");
  const { nach } = await searchParams;
  const { lines } = await listWork(staff, parseWorkQuery(new URLSearchParams()), new Date());
  const next = lines.find(({ cell, isPartial, kind }) => cell && cell.id !== nach && !isPartial && kind !== "WAITING");
  redirect(next?.cell ? `/verwaltung/pruefung/${next.cell.id}` : "/verwaltung");
}
