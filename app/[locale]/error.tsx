"use client";
import { ErrorMessage } from "@/components/pages/error-message";

/** Whatever a page or the shell around it threw. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorMessage digest={error.digest} retry={reset} />;
}
