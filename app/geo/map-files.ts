import { MAP_FILES, mapFile } from "@/lib/geo/map-files";
import { type HashedFile, hashedFile } from "@/lib/platform/hashed-file";

let files: HashedFile[] | undefined;

/** All files of the map, "basis-{hash}.json", in the order in which they are loaded. */
export function mapFiles(): HashedFile[] {
  files ??= MAP_FILES.map((name) => {
    const file = hashedFile(mapFile(name));
    return { ...file, name: `${name}-${file.name}` };
  });
  return files;
}
