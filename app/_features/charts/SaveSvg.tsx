"use client";

import controls from "@/app/_ui/controls.module.css";
import { save } from "@/app/_ui/save";

const SPACE = "http://www.w3.org/2000/svg";
const GAP = 12;

/** A drawing of a page as a file of its own: all its SVGs below each other, colours as the page has them now. */
function standalone(chart: Element): string {
  const drawings = [...chart.querySelectorAll<SVGSVGElement>("[data-part=drawing] svg")];
  const page = getComputedStyle(document.documentElement);
  const whole = document.createElementNS(SPACE, "svg");
  let height = 0;
  let width = 0;
  for (const drawing of drawings) {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    const box = drawing.viewBox.baseVal;
    copy.setAttribute("y", String(height));
    copy.setAttribute("width", String(box.width));
    copy.setAttribute("height", String(box.height));
    height += box.height + GAP;
    width = Math.max(width, box.width);
    whole.append(copy);
  }
  whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
  whole.setAttribute("font-family", "sans-serif");
  whole.setAttribute("font-size", "12");
  whole.setAttribute("style", `background:${page.getPropertyValue("--background")}`);
  return new XMLSerializer().serializeToString(whole).replaceAll(/var\((--[a-z-]+)\)/g, (_, name: string) => page.getPropertyValue(name).trim());
}

/** Saves the drawing of a chart as SVG. */
export function SaveSvg({ chart, name, label }: { chart: string; name: string; label: string }) {
  const press = () => {
    const found = document.getElementById(chart);
    if (found) save(new Blob([standalone(found)], { type: "image/svg+xml" }), name);
  };
  return (
    <button type="button" className={controls.link} aria-label={label} onClick={press}>
      SVG
    </button>
  );
}
