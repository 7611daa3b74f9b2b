"use client";

import { type FormEvent, useState } from "react";
import type { LineReport } from "../../geodata/analysis/report";
import { FORMATS, LARGEST_FILE, MOST_VERTICES } from "../../geodata/import/limits";
import { CountryLengths } from "../_panel/CountryLengths";
import { StripMap } from "../_strip/StripMap";
import { countryName, stripOfReport } from "../_strip/strip";
import type { OwnLineState } from "./use-own-line";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

interface Properties {
  readonly own: OwnLineState;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The panel in which a reader draws, drops or pastes a line and reads how long it is, where it crosses, what it climbs. */
export function OwnLine({ own, onClose, onSelect }: Properties) {
  const { analysis, drawing } = own;
  const [chosen, setChosen] = useState(0);
  const line = analysis.state === "done" ? (analysis.lines[chosen] ?? analysis.lines[0]) : undefined;
  return (
    <aside className="panel own-line" aria-label="Your own line">
      <button type="button" className="close" onClick={onClose} aria-label="Close">
        ×
      </button>
      <div className="dossier">
        <h2>Your own line</h2>
        <p>
          Draw a line, or drop a file of {FORMATS} anywhere on the page: it is measured as the atlas measures its corridors. Nothing is uploaded; your line
          stays in this browser.
        </p>
        <p className="actions">
          <button type="button" className="button" aria-pressed={drawing} onClick={() => own.draw(!drawing)}>
            {drawing ? "Stop drawing" : "Draw on the map"}
          </button>
          <label className="button">
            Choose a file
            <input
              type="file"
              className="visually-hidden"
              accept=".geojson,.json,.kml,.gpx,.wkt,.txt"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) own.bring({ kind: "file", file });
                event.target.value = "";
              }}
            />
          </label>
        </p>
        {drawing && <p className="note">Click point after point, and the last one again (or press Enter) to finish; then drag points to change the line.</p>}
        <Paste onText={(text) => own.bring({ kind: "text", text })} />
        <div role="status" aria-live="polite">
          {analysis.state === "busy" && (
            <p className="busy">
              <progress aria-label="Analysis" /> {analysis.step}
            </p>
          )}
        </div>
        {analysis.state === "failed" && (
          <p role="alert" className="fault">
            {analysis.message}
          </p>
        )}
        {analysis.state === "done" && analysis.lines.length > 1 && (
          <label className="choice">
            Line
            <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
              {analysis.lines.map(({ report }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other identity than their place in it.
                <option key={i} value={i}>
                  {report.name ?? `Line ${i + 1}`}, {number.format(report.lengthKm)} km
                </option>
              ))}
            </select>
          </label>
        )}
        {line && analysis.state === "done" && <Report report={line.report} own={own} ms={analysis.ms} onSelect={onSelect} />}
      </div>
    </aside>
  );
}

function Paste({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onText(text);
  };
  return (
    <details>
      <summary>Paste text</summary>
      <form onSubmit={submit} className="paste">
        <label>
          <span className="visually-hidden">Text of {FORMATS}</span>
          <textarea rows={4} value={text} placeholder="LINESTRING(76.9 43.2, 75.98 39.47)" onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" className="button">
          Measure
        </button>
      </form>
      <p className="note">
        Up to {LARGEST_FILE / 1e6} MB and {number.format(MOST_VERTICES)} vertices.
      </p>
    </details>
  );
}

function Report({ report, own, ms, onSelect }: { report: LineReport; own: OwnLineState; ms: number; onSelect: (id: string) => void }) {
  const { lengthKm, lengthByCountry, crossings, climb, shared, vertices } = report;
  return (
    <>
      <section>
        <h3>Length</h3>
        <p>
          <strong>{precise.format(lengthKm)} km</strong>, {number.format(vertices)} vertices, analysed in {precise.format(ms)} ms.
        </p>
        <CountryLengths parts={lengthByCountry} />
      </section>
      <section>
        <h3>Border crossings</h3>
        {crossings.length === 0 && <p>It crosses no border.</p>}
        <ol className="crossings">
          {crossings.map((c) => (
            <li key={c.chainageKm}>
              <strong>
                {countryName(c.from)} → {countryName(c.to)}
              </strong>
              <span className="where">
                km {precise.format(c.chainageKm)} · {c.position[1]?.toFixed(2)}° N, {c.position[0]?.toFixed(2)}° E{c.name && ` · near ${c.name}`}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>Along the line</h3>
        {climb && (
          <p>
            Highest known point {number.format(climb.highest.elevationM)} m at km {number.format(climb.highest.chainageKm)}; it climbs at least{" "}
            {number.format(climb.ascentM)} m and descends {number.format(climb.descentM)} m.
          </p>
        )}
        <StripMap strip={stripOfReport(report)} project={null} alignment={0} />
      </section>
      <section>
        <h3>Beside the atlas's corridors</h3>
        <label className="choice">
          Within
          <select value={own.withinKm} onChange={(event) => own.look(Number(event.target.value))}>
            {[1, 2, 5, 10, 20, 50].map((km) => (
              <option key={km} value={km}>
                {km} km
              </option>
            ))}
          </select>
        </label>
        {shared.length === 0 && <p>It runs along none of them.</p>}
        <ul>
          {shared.map((s) => (
            <li key={s.project}>
              {number.format(s.km)} km along{" "}
              <button type="button" className="link" onClick={() => onSelect(s.project)}>
                {s.name}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className="actions">
        <button type="button" className="button" onClick={own.save}>
          Export as GeoJSON
        </button>
        <button type="button" className="link" onClick={own.clear}>
          Clear
        </button>
      </p>
    </>
  );
}
