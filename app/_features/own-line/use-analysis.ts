import { useCallback, useEffect, useRef, useState } from "react";
import { save } from "@/app/_ui/save";
import type { AnalysedLine, Answer, Message, Request } from "./messages";

/** Where the analysis of the reader's own line stands. */
export type Analysis =
  | { readonly state: "none" }
  | { readonly state: "busy"; readonly step: Message; readonly share?: number }
  | { readonly state: "failed"; readonly message: Message }
  | { readonly state: "done"; readonly lines: readonly AnalysedLine[]; readonly ms: number };

/** Runs the analysis in a worker, so that the page never waits; a new request while one goes on ends that one. */
export function useAnalysis() {
  const worker = useRef<Worker | null>(null);
  const [analysis, setAnalysis] = useState<Analysis>({ state: "none" });
  const busy = useRef(false);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    busy.current = false;
  }, []);
  useEffect(() => end, [end]);

  const ask = useCallback(
    (request: Request) => {
      if (busy.current) end();
      if (!worker.current) {
        worker.current = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
        worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.kind === "export") return save(data.file, "corridor-analysis.geojson");
          busy.current = data.kind === "progress";
          if (data.kind === "progress") setAnalysis({ state: "busy", step: data.step, share: data.share });
          else setAnalysis(data.kind === "fault" ? { state: "failed", message: data.message } : { state: "done", lines: data.lines, ms: data.ms });
        };
        worker.current.onerror = () => setAnalysis({ state: "failed", message: { key: "fault.notStarted" } });
      }
      if (request.kind !== "export") {
        busy.current = true;
        setAnalysis({ state: "busy", step: { key: "step.starting" } });
      }
      worker.current.postMessage(request);
    },
    [end],
  );
  const clear = useCallback(() => {
    end();
    setAnalysis({ state: "none" });
  }, [end]);
  return { analysis, ask, clear };
}
