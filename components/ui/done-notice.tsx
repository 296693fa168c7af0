import type { ComponentProps, ReactNode } from "react";
import { Notice } from "./notice";

type Props = { look?: ComponentProps<typeof Notice>["look"]; children: ReactNode };

/** What the form that led here did, read out at once; the region is there even while it is empty. */
export function DoneNotice({ look = "info", children }: Props) {
  return (
    <div role="status" className="empty:absolute">
      {children ? (
        <Notice look={look}>
          <p>{children}</p>
        </Notice>
      ) : null}
    </div>
  );
}
