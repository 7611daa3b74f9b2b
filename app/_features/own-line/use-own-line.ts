import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Line } from "@/geodata/analysis/line";
import { SHARED_WITHIN_KM } from "@/geodata/analysis/report";
import type { Request } from "./messages";
import { type Analysis, useAnalysis } from "./use-analysis";

/** What the reader brings, before it is known within which distance to look for corridors. */
type Brought =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "line"; readonly line: Line };

/** The reader's own line: what it is made of, how its analysis stands, and what can be done. */
export interface OwnLineState {
  readonly open: boolean;
  readonly drawing: boolean;
  /** Of what is being drawn; null before its first point. */
  readonly drawnKm: number | null;
  readonly brought: Brought | null;
  readonly withinKm: number;
  readonly analysis: Analysis;
  /** Number of the line that the panel tells of; 0 for a new file. */
  readonly chosen: number;
  readonly choose: (line: number) => void;
  readonly draw: (on: boolean) => void;
  readonly tellLength: (km: number) => void;
  readonly bring: (brought: Brought) => void;
  readonly look: (withinKm: number) => void;
  readonly save: () => void;
  readonly clear: () => void;
}

/** `onDrop` is told when a file falls on the page, wherever it falls. */
export function useOwnLine(open: boolean, onDrop: () => void): OwnLineState {
  const { analysis, ask, clear: forget } = useAnalysis();
  const [drawing, setDrawing] = useState(false);
  const [drawnKm, setDrawnKm] = useState<number | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [chosen, choose] = useState(0);
  const [withinKm, setWithinKm] = useState(SHARED_WITHIN_KM);

  const bring = useCallback(
    (next: Brought) => {
      setBrought(next);
      choose(0);
      if (next.kind !== "line") setDrawing(false);
      ask({ ...next, withinKm } satisfies Request);
    },
    [ask, withinKm],
  );
  const look = (next: number) => {
    setWithinKm(next);
    if (brought) ask({ ...brought, withinKm: next });
  };
  const draw = useCallback((on: boolean) => {
    setDrawing(on);
    setDrawnKm(null);
  }, []);
  const clear = useCallback(() => {
    draw(false);
    setBrought(null);
    choose(0);
    forget();
  }, [forget, draw]);
  // A closed panel leaves nothing behind on the map.
  useEffect(() => {
    if (!open) clear();
  }, [open, clear]);

  const take = useEffectEvent((file: File) => {
    onDrop();
    bring({ kind: "file", file });
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);

  return {
    open,
    drawing,
    drawnKm,
    brought,
    withinKm,
    analysis,
    chosen,
    choose,
    draw,
    tellLength: setDrawnKm,
    bring,
    look,
    save: () => ask({ kind: "export" }),
    clear,
  };
}
