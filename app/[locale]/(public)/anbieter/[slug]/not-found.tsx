import { NotFoundPage } from "@/components/pages/not-found-page";

export default function EntryNotFound() {
  return <NotFoundPage what="entry" />;
}
