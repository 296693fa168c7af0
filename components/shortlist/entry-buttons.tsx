"use client";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { useIsAlive } from "@/components/ui/use-is-alive";
import { ContactButton } from "./contact-button";
import { CopyButton } from "./copy-button";
import { RememberButton } from "./remember-button";

type Props = {
  slug: string;
  fingerprint: string;
  text: string;
  vcard: string;
  words: {
    remember: Parameters<typeof RememberButton>[0]["words"];
    print: string;
    copyText: string;
    copied: string;
    copyFailed: string;
    saveContact: string;
  };
};

/** What one does with an entry: remember, print, hand on. */
export function EntryButtons({ slug, fingerprint, text, vcard, words }: Props) {
  if (!useIsAlive()) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 print:hidden">
      <RememberButton slug={slug} fingerprint={fingerprint} words={words.remember} />
      <button type="button" onClick={() => print()} className={BUTTON_STYLE.secondary}>
        <Icon name="print" />
        {words.print}
      </button>
      <CopyButton label={words.copyText} text={text} words={words} />
      <ContactButton label={words.saveContact} vcard={vcard} slug={slug} />
    </div>
  );
}
