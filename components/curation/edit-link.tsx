/** A way to a form. */
export function EditLink({ href, name }: { href: string; name: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center font-semibold print:hidden">
      {name}
    </a>
  );
}
