import { ROOT } from "@/app/_start/prepare.mjs";
import { betweenFolders, cycles, importsOf } from "./cycles";

// `npm run cycles`: fails where files or folders import each other in a circle.
const files = importsOf(ROOT);
const folders = betweenFolders(files);
const found = { files: cycles(files), folders: cycles(folders) };
for (const [kind, all] of Object.entries(found)) for (const cycle of all) console.error(`Cycle of ${kind}: ${cycle.join(" → ")}`);
if (found.files.length + found.folders.length) process.exitCode = 1;
else console.log(`${files.size} files that import others and ${folders.size} folders, no cycle.`);
