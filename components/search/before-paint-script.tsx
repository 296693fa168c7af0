import { beforePaint } from "./before-paint";
import type { SearchFiles } from "./search-context";

/** `nonce` as in the policy of this page; browsers hide it from scripts, so React cannot compare it. */
export function BeforePaintScript({ nonce, files }: { nonce: string; files: SearchFiles }) {
  const addresses = files.directory === null ? [] : [files.directory, ...files.places];
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      data-files={addresses.join(" ")}
      dangerouslySetInnerHTML={{ __html: `(${String(beforePaint)})()` }}
    />
  );
}
