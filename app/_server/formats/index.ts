import type { ExportFormat } from "@/app/_domain/formats";
import { csv } from "./csv";
import { geojson } from "./geojson";
import type { ExportWriter } from "./writer";

/** The writer of each format of an export. */
export const WRITERS: Readonly<Record<ExportFormat, ExportWriter>> = { geojson, csv };
