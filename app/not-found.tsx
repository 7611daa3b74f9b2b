import type { Metadata } from "next";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main className="page">
      <h1>Nothing here</h1>
      <p>
        This address leads to no page of the atlas. <a href="/">The map</a> and <a href="/sources">the sources</a> do.
      </p>
    </main>
  );
}
