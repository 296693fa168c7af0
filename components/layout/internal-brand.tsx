import { BrandSign } from "./brand-sign";

/** Sign of the directory and name of the area, a link to the area's first page. */
export function InternalBrand({ href, area }: { href: string; area: string }) {
  return (
    <a href={href} className="flex min-h-11 items-center gap-3 font-bold text-ink no-underline hover:underline">
      <BrandSign />
      {area}
    </a>
  );
}
