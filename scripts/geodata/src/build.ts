import { buildFiles, writeProjectFile } from "./files";
import { buildModel } from "./model";

for (const file of await buildFiles(buildModel())) {
  writeProjectFile(file);
  console.log(`${file.path}: ${file.text.length} characters`);
}
