import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireMember } from "@/lib/platform/gate";
import OwnNotFound from "../not-found";

/** Every address below that is none: Next's own page is English, and breaks the policy. */
export default async function MissingOwnPage() {
  await requireMember();
  answerNotFound();
  return <OwnNotFound />;
}
