import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, test } from "@playwright/test";

const HUNDREDS = 300;

/** A connection that sends `text` and nothing more; it ends only when the server ends it. */
async function send(baseURL: string, text: string): Promise<Socket> {
  const { hostname, port } = new URL(baseURL);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.on("end", () => socket.destroy());
  // A reset is an end, too.
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.resume();
  socket.write(text);
  return socket;
}

const closed = (socket: Socket) => (socket.closed ? undefined : once(socket, "close"));
const upgrade = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;

for (const [what, text] of [
  ["ask for another protocol", upgrade("/_next/webpack-hmr")],
  ["ask for another protocol on a page", upgrade("/")],
  ["never end their headers", "GET / HTTP/1.1\r\nHost: localhost\r\n"],
  ["say nothing at all", ""],
] as const)
  test(`hundreds of connections that ${what} are closed, and others are served`, async ({ request, baseURL }) => {
    const sockets = await Promise.all(Array.from({ length: HUNDREDS }, () => send(baseURL ?? "", text)));
    expect(await (await request.get("/health/live")).json()).toEqual({ status: "live" });
    await Promise.all(sockets.map(closed));
    expect(await (await request.get("/health/live")).json()).toEqual({ status: "live" });
  });

test("an address whose escapes cannot be decoded is refused, for programs and for people", async ({ request }) => {
  for (const address of ["/tiles/%/1/0/0", "/api/projects/%C0%AE", "/export/%ff"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(answer.headers()["content-type"], address).toBe("application/problem+json");
    expect(await answer.json(), address).toMatchObject({ status: 400, detail: expect.stringContaining("percent") });
  }
  for (const address of ["/embed/%", "/projects/%C0%AE", "/ru/sources/%E0%A4%A", "/_next/static/%"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(await answer.text(), address).toContain("percent");
  }
});
