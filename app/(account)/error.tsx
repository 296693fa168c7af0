"use client";
import { ErrorMessage } from "@/components/pages/error-message";

/** Whatever a page of the account area threw. */
export default function AccountError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorMessage locale="de" digest={error.digest} retry={reset} />;
}
