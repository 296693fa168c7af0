"use client";
import { ErrorMessage } from "@/components/pages/error-message";

/** Whatever a page of a provider's own area threw. */
export default function MemberError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorMessage locale="de" digest={error.digest} retry={reset} />;
}
