import { useCallback, useEffect, useRef, useState } from "react";
import { save } from "@/app/_ui/save";
import type { Answer, Message, Request, Result } from "./messages";

/** Where the analysis of the reader's own line stands. */
export type Analysis =
  | { readonly state: "none" }
  | { readonly state: "busy"; readonly step: Message; readonly share?: number }
  | { readonly state: "failed"; readonly message: Message; readonly mayBeSwapped: boolean }
  | ({ readonly state: "done" } & Result);

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
        try {
          worker.current = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
        } catch {
          // A sandboxed page may start none.
          return setAnalysis({ state: "failed", message: { key: "fault.notStarted" }, mayBeSwapped: false });
        }
        worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.kind === "export") return save(data.file, "corridor-analysis.geojson");
          busy.current = data.kind === "progress";
          if (data.kind === "progress") setAnalysis({ state: "busy", step: data.step, share: data.share });
          else if (data.kind === "fault") setAnalysis({ state: "failed", message: data.message, mayBeSwapped: data.mayBeSwapped });
          else setAnalysis({ ...data, state: "done" });
        };
        worker.current.onerror = () => setAnalysis({ state: "failed", message: { key: "fault.notStarted" }, mayBeSwapped: false });
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
