"use client";
import { usePathname } from "next/navigation";
import { ErrorMessage } from "@/components/pages/error-message";
import { localeOf } from "@/lib/i18n/locales";
import "./globals.css";

/** The last resort, when even the layout failed. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = localeOf(usePathname());
  return (
    <html lang={locale}>
      <body>
        <ErrorMessage locale={locale} digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
