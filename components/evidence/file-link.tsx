import { Icon, type IconName } from "@/components/ui/icon";

/** What can be done with a file; screen readers hear with which. */
export function FileLink({ href, icon, label, name }: { href: string; icon: IconName; label: string; name: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-2 font-semibold">
      <Icon name={icon} />
      {label}
      <span className="sr-only">{name}</span>
    </a>
  );
}
