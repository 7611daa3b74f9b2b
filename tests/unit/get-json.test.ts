import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getJson } from "@/app/_domain/get-json";

const ANSWERS: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  "/good": [200, "application/json", '{"a":1}'],
  "/problem": [404, "application/problem+json", '{"detail":"There is no such thing."}'],
  "/page": [502, "text/html", "<html><h1>Bad Gateway</h1></html>"],
  "/empty": [500, "text/plain", ""],
  "/other": [500, "application/json", '["no detail"]'],
  "/wrong": [200, "text/html", "<html></html>"],
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body] = ANSWERS[request.url ?? ""] ?? [404, "text/plain", ""];
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test("an answer is its JSON", async () => {
  expect(await getJson(`${origin}/good`)).toEqual({ a: 1 });
});

test.each([
  ["/problem", "There is no such thing."],
  ["/page", "The server answered 502."],
  ["/empty", "The server answered 500."],
  ["/other", "The server answered 500."],
  ["/wrong", "The server's answer is not JSON."],
])("%s: what went wrong is readable", async (path, message) => {
  await expect(getJson(`${origin}${path}`)).rejects.toThrow(message);
});
