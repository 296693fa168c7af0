"use client";
import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  /** Another one is another preview. */
  of: string;
  children: ReactNode;
};

const ID = "vorschau";

/** Where the button "Vorschau" leads: a browser that stays on the page has to be told to go there. */
export function PreviewHeading({ of, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash === `#${ID}`) heading.current?.focus();
  }, [of]);
  return (
    <h2 ref={heading} id={ID} tabIndex={-1} className="text-2xl">
      {children}
    </h2>
  );
}
