import type { ReactNode } from "react";
import { NextIntlClientProvider } from "next-intl";
import errors from "@/lib/i18n/messages/de/errors.json";
import forms from "@/lib/i18n/messages/de/forms.json";
import { preloadFont } from "./preload-font";

/** The document around every internal page: German, never in a search engine. */
export function InternalDocument({ children }: { children: ReactNode }) {
  preloadFont();
  return (
    <html lang="de">
      <body>
        <NextIntlClientProvider locale="de" timeZone="Europe/Berlin" messages={{ errors, forms }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
