import { HandbookView } from "@/components/handbook/handbook-view";
import { getHandbook } from "@/lib/handbook/queries/handbook";
import { requireStaff } from "@/lib/platform/gate";

export const metadata = { title: "Handbuch" };

export default async function StaffHandbookPage() {
  await requireStaff();
  return <HandbookView book={getHandbook("verwaltung")} />;
}
