"use client";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

/** Hands a vCard to the visitor's contacts; the file is made here, no request shows whose it is. */
export function ContactButton({
  label,
  name,
  vcard,
  slug,
}: {
  label: string;
  /** Only heard: whose card it is, where there are several. */
  name?: string;
  vcard: string;
  slug: string;
}) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([vcard], { type: "text/vcard" }));
    Object.assign(document.createElement("a"), { href: address, download: `${slug}.vcf` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <button type="button" onClick={save} className={`${BUTTON_STYLE.secondary} print:hidden`}>
      <Icon name="download" />
      <span>
        {label}
        {name ? <span className="sr-only">{name}</span> : null}
      </span>
    </button>
  );
}
