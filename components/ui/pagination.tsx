import { BUTTON_STYLE } from "./button-style";
import { Icon } from "./icon";
import { PageLink } from "./page-link";

type Target = { href: string; label: string };

/** Links to the neighbouring pages of a list; nothing where there are none. */
export function Pagination({ label, previous, next }: { label: string; previous: Target | null; next: Target | null }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-3 print:hidden">
      {previous ? (
        <PageLink href={previous.href} rel="prev" className={BUTTON_STYLE.secondary}>
          <Icon name="previous" />
          {previous.label}
        </PageLink>
      ) : null}
      {next ? (
        <PageLink href={next.href} rel="next" className={BUTTON_STYLE.secondary}>
          {next.label}
          <Icon name="next" />
        </PageLink>
      ) : null}
    </nav>
  );
}
