import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import StaffNotFound from "../not-found";

/** Every address below that is none: Next's own page is English, and breaks the policy. */
export default async function MissingStaffPage() {
  await requireStaff();
  answerNotFound();
  return <StaffNotFound />;
}
