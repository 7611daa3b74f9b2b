import type { Metadata } from "next";
import { connection } from "next/server";
import { sources } from "../_queries/sources";
import { citation, isoDate } from "../_sources/citation";

export const metadata: Metadata = { title: "Sources", description: "Every source of the atlas, with the number of facts that rest on it." };

/** All sources. */
export default async function Page() {
  await connection();
  const all = await sources();
  return (
    <main className="page">
      <nav aria-label="Pages">
        <a href="/">Corridor Atlas</a>
      </nav>
      <h1>Sources</h1>
      <p>{all.length} sources. Each fact of the atlas names one of them and the place in it.</p>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Kind</th>
            <th scope="col">Read</th>
            <th scope="col">Facts</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ csl, statements }) => (
            <tr key={csl.id}>
              <td>
                <a href={`/sources/${csl.id}`}>{citation(csl)}</a>
              </td>
              <td>{csl.custom.authority}</td>
              <td>{isoDate(csl.accessed)}</td>
              <td>{statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
