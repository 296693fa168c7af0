import type { ReactNode } from "react";
import { Notice } from "./notice";

/** What the form that led here did, read out at once; the region is there even while it is empty. */
export function DoneNotice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="empty:absolute">
      {children ? (
        <Notice look="info">
          <p>{children}</p>
        </Notice>
      ) : null}
    </div>
  );
}
