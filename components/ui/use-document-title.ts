"use client";
import { useEffect } from "react";

/**
 * Names the document as long as the component is there; null leaves it as the server named it. React may bring the
 * server's title only afterwards, as one more element or into the one that is there: then ours is set again.
 */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    const name = () => {
      if (document.title !== title) document.title = title;
    };
    name();
    const observer = new MutationObserver(name);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      document.title = before;
    };
  }, [title]);
}
