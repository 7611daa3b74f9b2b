import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { within } from "@testing-library/react";
import type { DetachedWindowAPI } from "happy-dom";
import { SWRConfig } from "swr";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Dossier } from "@/app/_features/dossier/Dossier";
import { PageDossier } from "@/app/_features/dossier/PageDossier";
import { Panel } from "@/app/_features/dossier/Panel";
import { PIPELINE, ROAD_DETAIL } from "./projects";
import { show } from "./render";

declare global {
  interface Window {
    readonly happyDOM?: DetachedWindowAPI;
  }
}

let answer: { status: number; body: object };
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
});
const location = window.location.href;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  window.happyDOM?.setURL(`http://127.0.0.1:${port}/`);
});
afterAll(() => {
  window.happyDOM?.setURL(location);
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  answer = { status: 200, body: ROAD_DETAIL };
});

const panel = (change: Partial<Parameters<typeof Panel>[0]> = {}) => (
  // Each test asks anew.
  <SWRConfig value={{ provider: () => new Map(), shouldRetryOnError: false }}>
    <Panel id="a-road" known asOf={null} statement={null} band={false} onBand={vi.fn()} onClose={vi.fn()} onSelect={vi.fn()} {...change} />
  </SWRConfig>
);

describe("the panel", () => {
  test("asks for the project as of the date, and shows it when it has come", async () => {
    const { screen } = show(panel({ asOf: "2004" }));
    expect(screen.getByRole("complementary").getAttribute("aria-busy")).toBe("true");
    expect(await screen.findByRole("heading", { name: "A road" })).toBeDefined();
    expect(asked).toEqual(["/api/projects/a-road?asOf=2004"]);
    const shown = screen.getByRole("complementary", { name: "A road" });
    expect(shown.getAttribute("aria-busy")).toBe("false");
    expect(document.activeElement).toBe(shown);
  });

  test("says in words how well the project is documented, and what rests on one source", async () => {
    const { screen } = show(panel());
    expect(await screen.findByText("partly supported")).toBeDefined();
    expect(screen.getByText(/of 4 facts on status, dates and key figures, independent sources confirm 1; a primary source alone gives 1/)).toBeDefined();
    expect(screen.getByText("On one secondary or tertiary source only: Length and Date of the status.")).toBeDefined();
    expect(screen.getByText(/named in the article of 2004/)).toBeDefined();
  });

  test("says what went wrong, and asks again when told to", async () => {
    answer = { status: 503, body: { detail: "The database is being filled." } };
    const { screen, user } = show(panel());
    expect((await screen.findByRole("alert")).textContent).toContain("The database is being filled.");
    answer = { status: 200, body: ROAD_DETAIL };
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "A road" })).toBeDefined();
    expect(asked).toHaveLength(2);
  });

  test("of an id that there is not says so, and asks nothing", () => {
    const { screen } = show(panel({ id: "nowhere", known: false }));
    expect(screen.getByRole("alert").textContent).toContain('no project "nowhere"');
    expect(asked).toEqual([]);
  });

  test("is closed, and leads to related projects", async () => {
    const [onClose, onSelect] = [vi.fn(), vi.fn()];
    const { screen, user } = show(panel({ onClose, onSelect }));
    await user.click(await screen.findByRole("button", { name: "A pipeline" }));
    expect(onSelect).toHaveBeenCalledWith(PIPELINE.id);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalled();
  });
});

describe("the dossier", () => {
  test("gives every statement with its source, the rest of many behind a fold", () => {
    const { container, screen } = show(<PageDossier project={ROAD_DETAIL} />);
    for (const { id } of ROAD_DETAIL.statements) expect(container.querySelector(`[id="${id}"]`), id).not.toBeNull();
    const fold = screen.getByText("8 more events and plans").closest("details");
    expect(fold?.querySelector("[id='event-7']")).not.toBeNull();
    expect(fold?.querySelector("[id='status']")).toBeNull();
  });

  test("has the texts of its statements in the reader's language, the English ones a click away", () => {
    const statements = ROAD_DETAIL.statements.map((s) =>
      s.id === "event-1" ? { ...s, translated: { language: "ru" as const, value: "Событие номер один." } } : s,
    );
    const { container, screen } = show(<PageDossier project={{ ...ROAD_DETAIL, statements }} />, "ru");
    const item = container.querySelector("[id='event-1']");
    expect(item?.querySelector("[lang=ru]")?.textContent).toBe("Событие номер один.");
    expect(item?.querySelector("details [lang=en]")?.textContent).toBe("Event number 1.");
    // What nobody has translated is in English, and says so.
    expect(container.querySelector("[id='event-2'] [lang=en]")?.textContent).toBe("Event number 2.");
    expect(screen.getAllByText(/перевод редакции/)).toHaveLength(1);
  });

  test("has measured and published lengths, countries and crossings", () => {
    const { container, screen } = show(<PageDossier project={ROAD_DETAIL} />);
    expect(container.textContent).toContain("Bends are lost.");
    for (const km of ["650", "700", "900", "500", "150"]) expect(container.textContent).toContain(`${km} km`);
    const crossing = screen.getAllByText("The pass").flatMap((name) => name.closest("li") ?? [])[0];
    expect(crossing?.textContent).toMatch(/Kyrgyzstan → China.*40\.50° N, 75\.40° E.*3,752 m/);
  });

  test("says that sources disagree, and of a date before its beginning that it was not yet proposed", () => {
    const { container } = show(
      <Dossier project={{ ...ROAD_DETAIL, status: null, parts: { total: 1, statuses: {} } }} asOf="1980" heading="h2" actions={null} linkTo={() => null} />,
    );
    expect(container.textContent).toContain("2 of them disagree.");
    expect(container.textContent).toContain("In 1980: not yet proposed");
  });

  test("says from what a status follows, and which other dates there are", async () => {
    const [first, ...rest] = ROAD_DETAIL.statements;
    if (!first || !ROAD_DETAIL.status) throw new Error("The road has no status.");
    const inferred = { ...first, counts: "Inferred: the crossing at its end was opened", stance: "claimed" as const };
    const opening = { ...first, id: "opening", property: "opening" as const, value: "The pass was opened to people of third countries.", date: "1996-05-01" };
    const project = { ...ROAD_DETAIL, statements: [inferred, ...rest, opening], status: { ...ROAD_DETAIL.status, inferred: true, stance: "claimed" as const } };
    const { container, screen } = show(<PageDossier project={project} />);
    expect(screen.getAllByText("inferred").length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Inferred: the crossing at its end was opened/).length).toBeGreaterThan(0);
    expect(screen.getAllByText("claimed").length).toBeGreaterThan(0);
    expect(container.querySelector("[id='opening']")?.textContent).toMatch(/^1 May 1996 Opened The pass was opened to people of third countries\./);
  });

  test("has the source, the place in it and every citation of a statement behind the mark of its source", async () => {
    const { container, screen, user } = show(<PageDossier project={ROAD_DETAIL} />);
    const row = container.querySelector<HTMLElement>("[id='length-bank']");
    if (!row) throw new Error("There is no such statement.");
    const mark = within(row).getByText("2");
    expect(mark.closest("summary")?.title).toBe("The bank 2010, Report of The bank, p. 7");
    await user.click(mark);
    expect(mark.closest("details")?.open).toBe(true);
    expect(within(row).getByRole("link", { name: "BibTeX" }).getAttribute("href")).toBe("/api/projects/a-road/citation?format=bibtex&statement=length-bank");
    expect(within(row).getByRole("button", { name: "Copy: RIS" })).toBeDefined();
    // The list of the sources has the same numbers.
    expect(screen.getByText("2 sources").closest("details")?.querySelectorAll("li")[1]?.textContent).toContain("The bank 2010");
  });

  test("says how the parts stand before the whole was proposed", () => {
    const { container } = show(
      <Dossier
        project={{ ...ROAD_DETAIL, status: null, parts: { total: 3, statuses: { operating: 1 } } }}
        asOf="1980"
        heading="h2"
        actions={null}
        linkTo={() => null}
      />,
    );
    expect(container.textContent).toContain("Not yet proposed as a whole; of 3 parts, 1 operating");
  });

  test("says in words what sources give, at the figure that it concerns", () => {
    const { screen } = show(<PageDossier project={ROAD_DETAIL} />);
    const figures = screen.getByLabelText("Key figures");
    expect(figures.textContent).toContain("Length: sources give 700 km and 900 km");
  });

  test("speaks the reader's language, and marks what is English", () => {
    const { container, screen } = show(<PageDossier project={ROAD_DETAIL} />, "zh");
    expect(screen.getByRole("heading", { name: "A road" }).getAttribute("lang")).toBe("en");
    expect(container.querySelector("[data-part=summary]")?.getAttribute("lang")).toBe("en");
    show(<PageDossier project={ROAD_DETAIL} />, "ru");
    expect(screen.getByRole("heading", { name: "Дорога" }).getAttribute("lang")).toBe("ru");
  });
});
