"use client";

import dynamic from "next/dynamic";
import type { ComponentProps } from "react";
import { useState } from "react";
import type AtlasMapComponent from "../_map/AtlasMap";

const AtlasMap = dynamic(() => import("../_map/AtlasMap"), { ssr: false });

interface Properties {
  /** Year that the left map shows. */
  readonly left: number;
  /** What the right map shows, in words. */
  readonly right: string;
  readonly years: readonly number[];
  readonly map: ComponentProps<typeof AtlasMapComponent>;
  readonly onLeft: (year: number | null) => void;
}

/** A second map over the first, of another year, uncovered as far as the reader pulls. */
export function Compare({ left, right, years, map, onLeft }: Properties) {
  const [share, setShare] = useState(50);
  return (
    <section className="compare" aria-label={`${left} beside ${right}`}>
      <div className="compare-map" style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}>
        <AtlasMap {...map} />
      </div>
      <div className="compare-edge" style={{ left: `${share}%` }} />
      <input
        type="range"
        className="compare-swipe"
        min={0}
        max={100}
        value={share}
        aria-label={`How much of the map is ${left}`}
        aria-valuetext={`${share} % ${left}, ${100 - share} % ${right}`}
        onChange={(event) => setShare(Number(event.target.value))}
      />
      <p className="compare-years">
        <label>
          Left{" "}
          <select value={left} onChange={(event) => onLeft(Number(event.target.value))}>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <span>right: {right}</span>
        <button type="button" className="link" onClick={() => onLeft(null)}>
          End
        </button>
      </p>
    </section>
  );
}
