"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useDocumentTitle } from "@/components/ui/use-document-title";

/** Does what browsers do on a new page, when the title changes: sets it, and puts the focus where reading begins. */
export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  const [first] = useState(title);
  useDocumentTitle(title === first ? null : title);
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    heading.current?.focus();
  }, [title]);
  return heading;
}
