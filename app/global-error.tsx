"use client";
import { ErrorMessage } from "@/components/pages/error-message";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import "./globals.css";

/** The last resort, when even the layout failed. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={DEFAULT_LOCALE}>
      <body>
        <ErrorMessage digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
