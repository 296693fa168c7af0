"use client";
import { usePathname } from "next/navigation";
import { ErrorMessage } from "@/components/pages/error-message";
import { localeOf } from "@/lib/i18n/locales";

/** Whatever a page or the shell around it threw. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorMessage locale={localeOf(usePathname())} digest={error.digest} retry={reset} />;
}
