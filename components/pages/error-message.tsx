"use client";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { type Locale, localePath } from "@/lib/i18n/locales";
import { unexpected as german } from "@/lib/i18n/messages/de/errors.json";
import { unexpected as plainGerman } from "@/lib/i18n/messages/de-simple/errors.json";
import { unexpected as english } from "@/lib/i18n/messages/en/errors.json";

const WORDS: Record<Locale, typeof german> = { de: german, "de-simple": plainGerman, en: english };

type Props = { locale: Locale; digest: string | undefined; retry: () => void };

/** Says that the fault is ours. Its words come straight from the catalogue: nothing that may have failed is needed. */
export function ErrorMessage({ locale, digest, retry }: Props) {
  const words = WORDS[locale];
  return (
    <main className="mx-auto max-w-page space-y-6 px-4 py-10 sm:px-6">
      <title>{words.title}</title>
      <h1 className="text-3xl">{words.heading}</h1>
      <p className="max-w-text" role="alert">
        {words.text}
      </p>
      <p className="flex flex-wrap gap-3">
        <button type="button" onClick={retry} className={BUTTON_STYLE.primary}>
          {words.retry}
        </button>
        <a href={localePath(locale, "/")} className={BUTTON_STYLE.secondary}>
          {words.home}
        </a>
      </p>
      {digest ? <p className="text-sm text-soft">{words.id.replace("{id}", digest)}</p> : null}
    </main>
  );
}
