import { HandbookView } from "@/components/handbook/handbook-view";
import { getHandbook } from "@/lib/handbook/queries/handbook";
import { requireMember } from "@/lib/platform/gate";

export const metadata = { title: "Handbuch" };

export default async function HandbookPage() {
  await requireMember();
  return <HandbookView book={getHandbook("anbieter")} />;
}
