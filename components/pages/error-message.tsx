"use client";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import errors from "@/lib/i18n/messages/de/errors.json";

const WORDS = errors.unexpected;

/** Says that the fault is ours. Its words come straight from the catalogue: nothing that may have failed is needed. */
export function ErrorMessage({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  return (
    <main className="mx-auto max-w-page space-y-6 px-4 py-10 sm:px-6">
      <title>{WORDS.title}</title>
      <h1 className="text-3xl">{WORDS.heading}</h1>
      <p className="max-w-text" role="alert">
        {WORDS.text}
      </p>
      <p className="flex flex-wrap gap-3">
        <button type="button" onClick={retry} className={BUTTON_STYLE.primary}>
          {WORDS.retry}
        </button>
        <a href="/" className={BUTTON_STYLE.secondary}>
          {WORDS.home}
        </a>
      </p>
      {digest ? <p className="text-sm text-soft">{WORDS.id.replace("{id}", digest)}</p> : null}
    </main>
  );
}
