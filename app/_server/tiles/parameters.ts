import { dateUntil } from "@/app/_domain/parameter";
import { today } from "@/app/_domain/parameters";

/** The parameters of every address of tiles. */
export const TILE_PARAMETERS = { asOf: { about: "the date (EDTF) for which statuses are asked; the newest known without it", ...dateUntil(today) } };
