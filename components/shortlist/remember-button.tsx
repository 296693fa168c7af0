"use client";
import { useState } from "react";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { berlinDay } from "@/lib/platform/day";
import { saveList, useSavedList } from "./use-saved-list";

type Props = {
  slug: string;
  /** Of what is known now, see `fingerprintOf`. */
  fingerprint: string;
  words: { add: string; added: string; name: string; list: string; refused: string };
};

/** Puts an entry on the visitor's list and takes it off again; there only with JavaScript. */
export function RememberButton({ slug, fingerprint, words }: Props) {
  const list = useSavedList();
  const [refused, setRefused] = useState(false);
  if (list === null) return null;
  const others = list.filter((entry) => entry.slug !== slug);
  const isSaved = others.length < list.length;
  const press = () => {
    const entry = { slug, on: berlinDay(new Date()), fingerprint };
    setRefused(!saveList(isSaved ? others : [...list, entry]));
  };
  return (
    <>
      <button
        type="button"
        aria-pressed={isSaved}
        onClick={press}
        className={`${isSaved ? BUTTON_STYLE.primary : BUTTON_STYLE.secondary} print:hidden`}
      >
        <Icon name={isSaved ? "check" : "bookmark"} />
        <span>
          {isSaved ? words.added : words.add}
          <span className="sr-only">{words.name}</span>
        </span>
      </button>
      {isSaved ? (
        <PageLink href="/merkliste" className="inline-flex min-h-11 items-center print:hidden">
          {words.list}
        </PageLink>
      ) : null}
      {refused ? <span role="alert">{words.refused}</span> : null}
    </>
  );
}
