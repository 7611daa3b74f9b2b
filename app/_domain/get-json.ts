const detailOf = (body: unknown) => (body && typeof body === "object" && "detail" in body && typeof body.detail === "string" ? body.detail : undefined);

/** The JSON at an address of this server. Throws an error with the answer's own detail (RFC 9457), or with its status where it has none. */
export async function getJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  const body = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new Error(detailOf(body) ?? `The server answered ${answer.status}.`);
  if (body === undefined) throw new Error("The server's answer is not JSON.");
  return body;
}
