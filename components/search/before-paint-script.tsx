import { beforePaint } from "./before-paint";

/** `nonce` as in the policy of this page; browsers hide it from scripts, so React cannot compare it. */
export function BeforePaintScript({ nonce }: { nonce: string }) {
  return (
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${String(beforePaint)})()` }} />
  );
}
