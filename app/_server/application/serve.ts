import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Problem } from "@/app/_server/http/problem";
import { dataApp } from "./app";

// What the library itself refuses: a Host header that makes no address.
const errorHandler = () =>
  new Response(new Problem(400, 'The header "Host" must be a host, or a host and a port.', "Host").json(), {
    status: 400,
    headers: { "content-type": "application/problem+json", "access-control-allow-origin": "*", "x-content-type-options": "nosniff" },
  });
const listener = getRequestListener(dataApp().fetch, { overrideGlobalObjects: false, hostname: "localhost", errorHandler });

/** Answers a request for data in Node's own server. */
export function answerData(request: IncomingMessage, response: ServerResponse): void {
  void listener(request, response);
}
