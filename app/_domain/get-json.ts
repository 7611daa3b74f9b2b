/** The JSON at an address of this server. Throws an error with the answer's own detail (RFC 9457). */
export async function getJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail ?? `The server answered ${answer.status}.`);
  return body;
}
