import { writeFileSync } from "node:fs";
import { iconSvg, tokensCss } from "./tokens";

writeFileSync("app/_theme/tokens.css", tokensCss());
writeFileSync("app/icon.svg", iconSvg());
