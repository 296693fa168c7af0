import type { ReactNode } from "react";
import { InternalShell } from "./internal-shell";

type Props = { area: string; skip: string; children: ReactNode };

/** Around the page of a link from a mail: the sign, and nothing that could lead astray. */
export function LinkShell(props: Props) {
  return <InternalShell home="/" {...props} />;
}
