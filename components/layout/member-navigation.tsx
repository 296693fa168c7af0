"use client";
import { useSearchParams } from "next/navigation";
import { NavLink } from "./nav-link";

type Props = { label: string; links: readonly { page: string; name: string }[] };

/** The pages of a provider's own area; whoever has several entries stays with the one in the address. */
export function MemberNavigation({ label, links }: Props) {
  const entry = useSearchParams().get("eintrag");
  const query = entry === null ? "" : `?eintrag=${encodeURIComponent(entry)}`;
  return (
    <nav aria-label={label}>
      <ul className="flex flex-col lg:flex-row lg:flex-wrap lg:gap-x-1">
        {links.map(({ page, name }) => (
          <li key={page}>
            <NavLink page={page} href={`${page}${query}`} exact={page === "/mein-eintrag"}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
