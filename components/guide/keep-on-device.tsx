import { headers } from "next/headers";

/** Empty fields say nothing and are left out of the address. */
const SCRIPT = `document.addEventListener("submit", (event) => {
  const { fragment } = event.target.dataset;
  if (!fragment) return;
  event.preventDefault();
  const fields = [...new FormData(event.target)].filter(([, value]) => value !== "");
  location.href = fragment + new URLSearchParams(fields);
});`;

/**
 * Turns every form with `data-fragment` from a request into a change of the fragment, which browsers never send.
 * A plain script, so that it is there before React and even the first press stays on the device.
 */
export async function KeepOnDevice() {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  // Browsers hide the nonce from scripts, so React would miss it.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
