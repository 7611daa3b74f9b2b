import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { SHARED_WITHIN_KM } from "@/geodata/analysis/shared-within";
import type { Brought, Request } from "./messages";
import { type Analysis, useAnalysis } from "./use-analysis";

/** The reader's own line: what it is made of, how its analysis stands, and what can be done. */
export interface OwnLineState {
  readonly open: boolean;
  readonly drawing: boolean;
  /** Of what is being drawn; null before its first point. */
  readonly drawnKm: number | null;
  readonly brought: Brought | null;
  /** Whether the browser keeps the line over a reload; null before it is known. */
  readonly kept: boolean | null;
  /** Whether a file is held over the page. */
  readonly dragging: boolean;
  readonly withinKm: number;
  readonly analysis: Analysis;
  /** Number of the line that the panel tells of; 0 for a new file. */
  readonly chosen: number;
  readonly choose: (line: number) => void;
  readonly draw: (on: boolean) => void;
  readonly tellLength: (km: number) => void;
  readonly bring: (brought: Brought) => void;
  /** Measures what was brought once more with its axes the other way round. */
  readonly swapAxes: () => void;
  readonly look: (withinKm: number) => void;
  readonly save: () => void;
  readonly clear: () => void;
}

// Storage is loaded when there is something to be kept.
const storage = () => import("./remembered");

/** `onDrop` is told when a file falls on the page, wherever it falls. */
export function useOwnLine(open: boolean, onDrop: () => void): OwnLineState {
  const { analysis, ask, clear: forget } = useAnalysis();
  const [drawing, setDrawing] = useState(false);
  const [drawnKm, setDrawnKm] = useState<number | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  const [dragging, setDragging] = useState(false);
  const [chosen, choose] = useState(0);
  const [withinKm, setWithinKm] = useState(SHARED_WITHIN_KM);

  const bring = useCallback(
    (next: Brought) => {
      setBrought(next);
      choose(0);
      if (next.kind !== "line") setDrawing(false);
      ask({ ...next, withinKm } satisfies Request);
      storage().then(({ remember }) => remember(next).then(setKept));
    },
    [ask, withinKm],
  );
  const swapAxes = () => {
    if (brought && brought.kind !== "line") bring({ ...brought, swapped: !brought.swapped });
  };
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
    setKept(null);
    choose(0);
    forget();
    storage().then((stored) => stored.forget());
  }, [forget, draw]);
  // A closed panel leaves nothing behind, on the map or in the browser; one that is open from the start has what a reload left.
  const wasOpen = useRef(false);
  const restore = useEffectEvent((stored: Brought | undefined) => {
    if (stored && !brought) bring(stored);
  });
  useEffect(() => {
    if (open) storage().then(({ remembered }) => remembered().then(restore));
    else if (wasOpen.current) clear();
    wasOpen.current = open;
  }, [open, clear]);

  const take = useEffectEvent((files: readonly File[]) => {
    onDrop();
    bring({ kind: "files", files });
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragging(true);
    };
    // The pointer leaves the page where there is nothing that it enters.
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!files.length) return;
      event.preventDefault();
      take(files);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);

  return {
    open,
    drawing,
    drawnKm,
    brought,
    kept,
    dragging,
    withinKm,
    analysis,
    chosen,
    choose,
    draw,
    tellLength: setDrawnKm,
    bring,
    swapAxes,
    look,
    save: () => ask({ kind: "export" }),
    clear,
  };
}
