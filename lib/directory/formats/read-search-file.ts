import { buildIndex } from "@/lib/search/build-index";
import { decodeEntries } from "@/lib/search/wire";
import type { Directory, SearchFile } from "../types/directory";

/** The directory that a browser searches: the same entries in the same order as on the server. */
export function readSearchFile({ today, vocabulary, directory }: SearchFile): Pick<Directory, "index" | "today"> {
  return { index: buildIndex(decodeEntries(directory), vocabulary), today };
}
