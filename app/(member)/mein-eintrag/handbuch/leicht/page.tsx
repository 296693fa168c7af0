import { HandbookView } from "@/components/handbook/handbook-view";
import { getHandbook } from "@/lib/handbook/queries/handbook";
import { requireMember } from "@/lib/platform/gate";

export const metadata = { title: "Handbuch in Leichter Sprache" };

export default async function EasyHandbookPage() {
  await requireMember();
  return <HandbookView book={getHandbook("anbieter-leichte-sprache")} isEasy />;
}
