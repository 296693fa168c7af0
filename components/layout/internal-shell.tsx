import type { ReactNode } from "react";
import { InternalBrand } from "./internal-brand";
import { SkipLink } from "./skip-link";

type Props = {
  skip: string;
  /** The area's name beside the sign, and where the sign leads. */
  area: string;
  home: string;
  /** Links to elsewhere, named for those who hear them. */
  links?: { label: string; items: ReactNode };
  /** The area's own menu. */
  menu?: ReactNode;
  children: ReactNode;
};

/** What stands around every internal page: the way past it, the sign, links to elsewhere, a menu. */
export function InternalShell({ skip, area, home, links, menu, children }: Props) {
  return (
    <>
      <SkipLink href="#inhalt">{skip}</SkipLink>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
          <InternalBrand href={home} area={area} />
          {links ? (
            <nav aria-label={links.label} className="flex flex-wrap items-center gap-x-4 max-sm:gap-x-3 max-sm:text-sm">
              {links.items}
            </nav>
          ) : null}
          {menu}
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="mx-auto max-w-page space-y-6 px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
        {children}
      </main>
    </>
  );
}
