"use client";

import { type FormEvent, useState } from "react";
import { StripMap } from "@/app/_features/strip/StripMap";
import { stripOfReport } from "@/app/_features/strip/strip";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { CountryLengths } from "@/app/_ui/CountryLengths";
import controls from "@/app/_ui/controls.module.css";
import { Fold } from "@/app/_ui/Fold";
import { SidePanel } from "@/app/_ui/SidePanel";
import text from "@/app/_ui/text.module.css";
import { CLIMB_FROM_M } from "@/geodata/analysis/profile";
import { ENDINGS, FORMATS, LARGEST_FILE, MOST_VERTICES } from "@/geodata/files/limits";
import type { AnalysedLine, Result } from "./messages";
import styles from "./OwnLine.module.css";
import type { OwnLineState } from "./use-own-line";
import { WorkerMessage } from "./WorkerMessage";

interface Properties {
  readonly own: OwnLineState;
  readonly nameOf: (project: string) => string;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The panel in which a reader draws, drops or pastes a line and reads how long it is, where it crosses, what it climbs. */
export function OwnLine({ own, nameOf, onClose, onSelect }: Properties) {
  const { t, number, either } = useLanguage();
  const { analysis, drawing } = own;
  const line = analysis.state === "done" ? analysis.lines[own.chosen] : undefined;
  return (
    <SidePanel label={t("ownLine")} onClose={onClose}>
      <h2 className={styles.title}>{t("ownLine")}</h2>
      <p>{t("ownIntro", { formats: either(FORMATS) })}</p>
      <p className={controls.actions}>
        <button type="button" className={controls.button} aria-pressed={drawing} onClick={() => own.draw(!drawing)}>
          {!drawing ? t("draw") : analysis.state === "done" ? t("doneDrawing") : t("stopDrawing")}
        </button>
        <label className={controls.button}>
          {t("chooseFile")}
          <input
            type="file"
            className={text.hidden}
            multiple
            accept={ENDINGS.join()}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              if (files.length) own.bring({ kind: "files", files });
              event.target.value = "";
            }}
          />
        </label>
      </p>
      {drawing && <p className={text.note}>{t("drawHint")}</p>}
      {drawing && own.drawnKm !== null && analysis.state === "none" && (
        <output className={styles.drawnKm}>{t("kmSoFar", { km: number(own.drawnKm, 1) })}</output>
      )}
      <Paste onText={(pasted) => own.bring({ kind: "text", text: pasted })} />
      {own.kept !== null && <p className={text.note}>{t(own.kept ? "ownKept" : "ownNotKept")}</p>}
      <div role="status" aria-live="polite">
        {analysis.state === "busy" && (
          <p className={styles.busy}>
            <progress aria-label={t("analysis")} value={analysis.share} /> <WorkerMessage message={analysis.step} />
          </p>
        )}
      </div>
      {analysis.state === "failed" && (
        <p role="alert" className={styles.fault}>
          <WorkerMessage message={analysis.message} />
        </p>
      )}
      {(analysis.state === "failed" || analysis.state === "done") && analysis.mayBeSwapped && own.brought?.kind !== "line" && (
        <p>
          <button type="button" className={controls.button} onClick={own.swapAxes}>
            {t("swapAxes")}
          </button>
        </p>
      )}
      {analysis.state === "done" && <Remarks {...analysis} />}
      {analysis.state === "done" && analysis.total.lines > 1 && <Total total={analysis.total} />}
      {analysis.state === "done" && analysis.lines.length > 1 && (
        <label className={controls.choice}>
          {t("line")}
          <select value={own.chosen} onChange={(event) => own.choose(Number(event.target.value))}>
            {analysis.lines.map(({ report }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other identity than their place in it.
              <option key={i} value={i}>
                {report.name ?? t("lineNumber", { number: i + 1 })}, {number(report.lengthKm)} {t("km")}
              </option>
            ))}
          </select>
        </label>
      )}
      {line && analysis.state === "done" && <Report line={line} nameOf={nameOf} own={own} ms={analysis.ms} onSelect={onSelect} />}
    </SidePanel>
  );
}

// A longer text is measured as soon as it is pasted, and not shown: a field would take seconds to lay it out.
const MOST_SHOWN = 100_000;

function Paste({ onText }: { onText: (text: string) => void }) {
  const { t, number, either } = useLanguage();
  const [input, setInput] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (input.trim()) onText(input);
  };
  return (
    <Fold title={t("paste")}>
      <form onSubmit={submit} className={styles.paste}>
        <label>
          <span className={text.hidden}>{t("textOf", { formats: either(FORMATS) })}</span>
          <textarea
            rows={4}
            value={input}
            placeholder="LINESTRING(76.9 43.2, 75.98 39.47)"
            onChange={(event) => setInput(event.target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text");
              if (pasted.length <= MOST_SHOWN) return;
              event.preventDefault();
              onText(pasted);
            }}
          />
        </label>
        <button type="submit" className={controls.button}>
          {t("measure")}
        </button>
      </form>
      <p className={text.note}>{t("limits", { mb: LARGEST_FILE / 1e6, vertices: number(MOST_VERTICES) })}</p>
    </Fold>
  );
}

/** What was left out of a file, and what else is to be said of how it was read. */
function Remarks({ notices, leftOut }: Pick<Result, "notices" | "leftOut">) {
  const { t } = useLanguage();
  return (
    <>
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} className={text.note}>
          <WorkerMessage message={notice} />
        </p>
      ))}
      {leftOut.length > 0 && (
        <section aria-label={t("leftOut")}>
          <h3 className={text.sectionTitle}>{t("leftOut")}</h3>
          <ul className={text.list}>
            {leftOut.map(({ name, number: at, why, more }) => (
              <li key={`${at} ${JSON.stringify(why)}`}>
                <strong>{name ?? t("lineNumber", { number: at })}</strong>
                <span className={text.detail}>
                  <WorkerMessage message={why} /> {more > 0 && t("moreAlike", { count: more })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Total({ total }: { total: Result["total"] }) {
  const { t, number } = useLanguage();
  const { lines, lengthKm, lengthByCountry, crossings, uncertainCrossings } = total;
  return (
    <section aria-label={t("allLines")}>
      <h3 className={text.sectionTitle}>{t("allLines")}</h3>
      <p>
        {t("ownTotal", { lines, km: number(lengthKm, 1), crossings })} {uncertainCrossings > 0 && t("inGaps", { count: uncertainCrossings })}
      </p>
      <CountryLengths parts={lengthByCountry} />
    </section>
  );
}

// The longest gaps are named; of the rest the number is enough.
const MOST_GAPS = 5;

function Gaps({ gaps }: { gaps: AnalysedLine["report"]["gaps"] }) {
  const { t, number } = useLanguage();
  const longest = gaps.toSorted((a, b) => b.km - a.km).slice(0, MOST_GAPS);
  return (
    <p>
      {t("gaps", { count: gaps.length })}{" "}
      {longest.map(({ km, chainageKm }) => t("gapAt", { km: number(km, km < 1 ? 3 : 1), at: number(chainageKm, 1) })).join("; ")}
      {gaps.length > longest.length ? "; …" : "."}
    </p>
  );
}

function Report({ line: { report, names, crossingCount }, nameOf, own, ms, onSelect }: Omit<Properties, "onClose"> & { line: AnalysedLine; ms: number }) {
  const language = useLanguage();
  const { t, number, country, name } = language;
  const { lengthKm, lengthByCountry, crossings, climb, gaps, heights, shared, vertices } = report;
  return (
    <>
      <section>
        <h3 className={text.sectionTitle}>{t("length")}</h3>
        <p>{t("ownLength", { km: number(lengthKm, 1), vertices: number(vertices), ms: number(ms, 1) })}</p>
        <CountryLengths parts={lengthByCountry} />
        {gaps.length > 0 && <Gaps gaps={gaps} />}
      </section>
      <section>
        <h3 className={text.sectionTitle}>{t("crossings")}</h3>
        {crossings.length === 0 && <p>{t("noCrossing")}</p>}
        <ol className={text.list}>
          {crossings.map((c) => (
            <li key={c.chainageKm}>
              <strong>
                {country(c.from)} → {country(c.to)}
              </strong>
              <span className={text.detail}>
                {t("kmOf", { km: number(c.chainageKm, 1) })} · {c.position[1]?.toFixed(2)}° N, {c.position[0]?.toFixed(2)}° E
                {c.gapKm !== null && ` · ${t("inGap", { km: number(c.gapKm, 1) })}`}
                {c.name && ` · ${t("near", { name: name(names[c.crossing ?? ""] ?? { en: c.name }).text })}`}
              </span>
            </li>
          ))}
        </ol>
        {crossingCount > crossings.length && <p className={text.note}>{t("firstOf", { shown: crossings.length, count: crossingCount })}</p>}
      </section>
      <section>
        <h3 className={text.sectionTitle}>{t("alongLine")}</h3>
        {climb && (
          <p>
            {t("highest", { m: number(climb.highest.elevationM), km: number(climb.highest.chainageKm) })}{" "}
            {t("climbs", { points: heights.count, ascent: number(climb.ascentM), descent: number(climb.descentM) })}{" "}
            {t(heights.of === "line" ? "ownHeights" : "heightsOfPlaces", { m: CLIMB_FROM_M })}
          </p>
        )}
        <StripMap strip={stripOfReport(report, names, language)} project={null} alignment={own.chosen} />
      </section>
      <section>
        <h3 className={text.sectionTitle}>{t("besideCorridors")}</h3>
        <label className={controls.choice}>
          {t("withinChoice")}
          <select value={own.withinKm} onChange={(event) => own.look(Number(event.target.value))}>
            {[1, 2, 5, 10, 20, 50].map((km) => (
              <option key={km} value={km}>
                {t("kmChoice", { km })}
              </option>
            ))}
          </select>
        </label>
        {shared.length === 0 && <p>{t("noShared")}</p>}
        <ul className={text.list}>
          {shared.map((s) => (
            <li key={s.project}>
              {t("kmAlong", { km: number(s.km) })}{" "}
              <button type="button" className={controls.link} onClick={() => onSelect(s.project)}>
                {nameOf(s.project)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className={controls.actions}>
        <button type="button" className={controls.button} onClick={own.save}>
          {t("exportAs")}
        </button>
        <button type="button" className={controls.link} onClick={own.clear}>
          {t("clearLine")}
        </button>
      </p>
    </>
  );
}
