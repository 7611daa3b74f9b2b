import { changesAddress, explorerAddress } from "@/app/_domain/addresses";
import type { PartChange, ProjectChanges } from "@/app/_domain/changes";
import { FILTER_NAMES, type Narrowing } from "@/app/_domain/filters";
import { PARAMETERS } from "@/app/_domain/parameters";
import type { Language } from "@/app/_i18n/text";
import controls from "@/app/_ui/controls.module.css";
import form from "@/app/_ui/form.module.css";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusMark } from "@/app/_ui/StatusMark";
import { TextPage } from "@/app/_ui/TextPage";
import table from "@/app/_ui/table.module.css";
import { yearOf } from "@/geodata/model/date";
import type { Names } from "@/geodata/model/names";

interface Properties {
  readonly language: Language;
  readonly found: readonly ProjectChanges[];
  /** Names of the segments of these projects, by project/segment. */
  readonly segmentNames: ReadonlyMap<string, Names>;
  /** The year from which it is asked. */
  readonly from: number;
  /** The date (EDTF) until which it is asked; null is today. */
  readonly asOf: string | null;
  readonly today: string;
  readonly narrowing: Partial<Narrowing>;
  readonly years: readonly number[];
}

/** What changed between two years, project by project, with the dates of both sides. */
export function ChangesPage({ language, found, segmentNames, from, asOf, today, narrowing, years }: Properties) {
  const { t, href, name, date } = language;
  const status = (current: PartChange["before"], ofPart: boolean) =>
    current ? <StatusMark status={current.value} since={current} stance={current.stance} /> : t(ofPart ? "noStatusYet" : "notProposed");
  const parts = (project: string, { segments }: PartChange) =>
    segments.map((id, i) => {
      const named = name(segmentNames.get(`${project}/${id}`) ?? { en: id });
      return (
        <span key={id} lang={named.lang}>
          {i > 0 && t("answer.list")}
          {named.text}
        </span>
      );
    });
  const rows = found.flatMap(({ project, changed }) => changed.map((change) => ({ project, change })));
  return (
    <TextPage wide>
      <h1>{t("changes")}</h1>
      <p data-part="answer">{t("changesAnswer", { from: String(from), to: asOf ? date(asOf) : t("today"), count: found.length })}</p>
      <form className={form.form} action={href("/changes")}>
        {FILTER_NAMES.map((one) => {
          const value = narrowing[one];
          return value === null || value === undefined ? null : (
            <input key={one} type="hidden" name={one} value={(PARAMETERS[one].write as (value: unknown) => string)(value)} />
          );
        })}
        <label>
          {t("changedFrom")}
          <select name="compare" defaultValue={from}>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <label>
          {t("changedTo")}
          <select name="asOf" defaultValue={asOf && yearOf(asOf) !== yearOf(today) ? yearOf(asOf) : ""}>
            {years.map((year) => (
              <option key={year} value={String(year) === today.slice(0, 4) ? "" : year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={controls.button}>
          {t("show")}
        </button>
        <a href={href(explorerAddress({ ...narrowing, asOf, compare: from }))}>{t("showOnMap")}</a>
        <a href={href(changesAddress({ asOf, compare: from }))}>{t("clear")}</a>
      </form>
      {rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t("project")}</th>
              <th scope="col">{from}</th>
              <th scope="col">{asOf ? date(asOf) : t("today")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ project, change }) => (
              <tr key={`${project.id} ${change.segments.join()}`}>
                <th scope="row">
                  <LayerIcon layer={project.layer} />{" "}
                  <a href={href(`/projects/${project.id}`)} lang={name(project.names).lang}>
                    {name(project.names).text}
                  </a>
                  {change.segments.length > 0 && <>: {parts(project.id, change)}</>}
                </th>
                <td>{status(change.before, change.segments.length > 0)}</td>
                <td>{status(change.after, change.segments.length > 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </TextPage>
  );
}
