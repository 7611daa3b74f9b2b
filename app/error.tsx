"use client";

/** What a reader sees when a page could not be made. */
export default function Failed({ reset }: { reset: () => void }) {
  return (
    <main className="page">
      <h1>The atlas could not answer</h1>
      <p>The fault is recorded. Nothing of yours is lost.</p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
