import type { Metadata } from "next";
import { connection } from "next/server";

export const metadata: Metadata = { title: "Not found" };

/** Made anew for each request, so that its scripts carry the nonce of the Content-Security-Policy. */
export default async function NotFound() {
  await connection();
  return (
    <main className="page">
      <h1>Nothing here</h1>
      <p>
        This address leads to no page of the atlas. <a href="/">The map</a> and <a href="/sources">the sources</a> do.
      </p>
    </main>
  );
}
