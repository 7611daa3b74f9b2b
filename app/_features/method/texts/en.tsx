import { citation } from "@/app/_domain/citation";
import { Attributions } from "@/app/_features/method/Attributions";
import type { MethodProperties } from "@/app/_features/method/properties";
import text from "@/app/_ui/text.module.css";

/** The method in English. */
export function Method({ version, borders, whole, stay, namedWithinKm, language: { number, country, href, name } }: MethodProperties) {
  return (
    <>
      <h1>Method</h1>
      <p>Dataset version {version}.</p>

      <h2 id="scope">Scope</h2>
      <p>
        The atlas covers what the article of 2004 with which it began names: the roads, pipelines, canals, fields and power links that were to connect Central
        Asia and China, followed up to today. What has joined them since, such as the railway from China through Kyrgyzstan to Uzbekistan, stands beside them;
        it is not complete. Please report errors where the data is kept, with the link beside the statement.
      </p>

      <h2 id="statements">Statements</h2>
      <p>
        Every fact is a statement: its value, the date for which it holds, its source, the place in that source, and how closely the source was read (in full,
        in excerpt, or not verified). A date is written in EDTF: 2000-23 is autumn 2000, 2004-06~ about mid-2004, 2006/2009 from 2006 to 2009. What was planned,
        forecast or claimed is marked so; everything else was reported as observed. Sources that disagree are shown side by side. What is not known is marked as
        unknown, with the reason; it is never shown as zero.
      </p>

      <h2 id="evidence">Evidence and disagreement</h2>
      <p>
        A project&rsquo;s record is judged by the facts that are asked first, of the project and of its main segments: the present status, its date, the start
        of construction, the completion and the key figures. A fact is confirmed when two or more independent origins say the same: the status in reports of its
        present run, a date in dates that may mean the same day, a figure in numbers within 2 % in the same unit and at the same time (dimensions hold at any
        time), anything else in the same words. Mirrors of one origin count once, and what could not be verified does not count. The record is{" "}
        <strong>well supported</strong> where at least half of these facts are confirmed or come from a primary source &ndash; the owner, the builder, the
        operator, an authority &ndash;, <strong>partly supported</strong> from a quarter on, and otherwise <strong>thinly supported</strong>: most of it rests
        on one newspaper, one encyclopaedia, one study. What rests on one such source is named in the dossier.
      </p>
      <p>
        Where a key figure has to be chosen, statements are weighed: 1 &minus; &Pi;(1 &minus; 0.7 &middot; authority &middot; reading), over the independent
        origins that say the same of the same thing or the same part of it. What was seen or is claimed is backed by what was seen or claimed, a plan or a
        forecast by plans and forecasts only. Authority is 1 for a primary, 0.7 for a secondary and 0.4 for a tertiary source; reading is 1 for the full text,
        0.8 for an excerpt, 0.2 for what could not be verified.
      </p>
      <p>
        Statements disagree when different sources give numbers more than 2 % apart for the same thing in the same years, dimensions at any time; totals need
        the same months, loans, grants and stakes the same description. Dates of the start of construction, of completion and of opening, and of the beginning
        of the status that comes with them, disagree when different sources give different days less than two years apart; dates farther apart are taken to be
        of different works. Statuses disagree when in one year one source has the thing going on and another has it stopped. Plans and forecasts never count as
        disagreeing by these rules, nor does what concerns only a part of the thing. A segment&rsquo;s dates are in question for the whole where one source
        tells the same day of both. Texts are compared by the editors, who mark what contradicts what. What sources give is shown at the status, the key figure
        or the segment that it concerns. Even so, sources often count different things: what each one counts is shown beside it.
      </p>

      <h2 id="key-figures">Key figures</h2>
      <p>
        Of several values the panel, the table, the filters, the moving dots and the exports take the same one. It is never the value of a part, of a plan or of
        a forecast; only a length that nobody has seen or claims may be a planned one, and is marked so. What was observed goes before what is claimed, unless
        the claim is more than five years newer. Of what remains, a dimension is the best evidenced; anything else is the newest, of the same date the better
        evidenced. A figure that is more than five years old stands with its year.
      </p>

      <h2 id="status">Status as of a date</h2>
      <p>
        A status is a dated statement in the vocabulary of Global Energy Monitor: proposed, construction, operating, idle, mothballed, shelved, cancelled,
        retired. For a chosen date the newest status that holds by then counts: statements are ordered by the first day that their date may mean, a more exact
        date after a vaguer one. &ldquo;Since&rdquo; is the date of the first statement in the present run of the same status, and the source beside it is the
        one that gives that date; the newest statement that still has it so is given by itself (&ldquo;still so by&rdquo;). A status that came back after a
        break also says when it first began. Where a source only says that it had begun by a date, or at some time within a period, that is what is shown; the
        bars are pale for that period. A segment without a status of its own has its project&rsquo;s. Before it and its parts have a status a project is not
        shown.
      </p>
      <p>
        Opened is not completed, and not opened to everybody. A project operates from the day from which a source has the whole of it in use, by whomever. The
        end of the works, the opening of a crossing on the way and its opening to people of other countries are dates of their own: they stand below the
        headline, behind &ldquo;Other dates&rdquo;. A status that no source gives in so many words is marked as inferred, with what it follows from. Where the
        parts of a project are in another status than the whole, how many are in which stands beside it: the whole may be proposed over roads that are long
        open, and it is never operating while none of its parts is. A branch counts as a part once work on it has begun.
      </p>

      <h2 id="lines">Lines and their accuracy</h2>
      <p>
        A line runs through control points &ndash; towns, passes, junctions, stations, border posts &ndash; whose positions have citations, and through shape
        points that follow the terrain between them. For each line the atlas gives how it was drawn, from which sources, and the distance from the true position
        within which 95 % of it lies. No line is suitable for navigation or engineering.
      </p>
      <p>
        That distance follows from a rule. Each control point is left out in turn and the line drawn straight from the point before it to the point after it:
        how far it then passes from the point left out tells how far a line strays between control points. Leaving a point out doubles the gap, so what counts
        is the distance as a share of the gap, greatest in the middle and none at its ends; 95 % of the points of a segment, or of its layer where it has fewer
        than ten, give the share. Shape points hold a line to a valley or a railway: over lines of the atlas that independent ones or control points found later
        could judge, what remained was a fifth, and a fifteenth where they follow a path of least cost over a height grid. The accuracy of the control points,
        the share of the longest legs and that part of the gap are added as independent errors (the root of the sum of their squares). Where an independent line
        of the whole segment could be measured against, the distance measured counts instead. On three independent lines of 2,000 km the rule held 95 % of the
        line or more in twelve of fourteen trials with control points 10 to 80 km apart, and 93 and 89 % in the other two. Where the accuracy differs much along
        a segment it is given, and drawn, stretch by stretch.
      </p>

      <h2 id="measures">Lengths and border crossings</h2>
      <p>
        Lengths are measured along the drawn line on a sphere of 6,371.0088 km radius (Turf); they differ from those on the ellipsoid by at most half a per
        cent. Legs are straight in longitude and latitude, as they are drawn. They are shorter than published lengths where the drawn line leaves out bends;
        both are shown, with the reason where they differ by more than 5 %. Crossings are found by intersecting the line with country polygons, which at known
        crossings lie within half a kilometre. One rule keeps false crossings away: a stretch in a country that is nowhere farther than {stay.depthKm} km from
        the border, or between two others and shorter than {stay.lengthKm} km, does not count. So a road along a border river does not cross the border, while a
        corridor that really passes through an exclave crosses it twice. A crossing has the name of the nearest known one between the same countries within{" "}
        {namedWithinKm} km. Where the line is drawn through a known border post or pass, the crossing is there, and lengths are measured to it. A line that ends
        at a border says so; a coast is not a border.
      </p>
      <p>
        Elevations are those of the towns, passes and stations for which a source gives one; where none does, that of a height grid (GEBCO, 15 arc-seconds, or
        GLOBE, 30) stands with &ldquo;≈&rdquo;, and the profile between them is the grid&rsquo;s. A cell is half a kilometre or a kilometre wide and holds no
        cutting, bridge or gorge, so climbs are counted from the known elevations only: a lower bound. A{" "}
        <a href={`${href("/")}?view=own-line`}>line of your own</a> is measured in your browser by the same functions; it counts as running along a corridor
        where it lies within the distance that you choose.
      </p>

      <h2 id="borders">Borders</h2>
      <p>
        Country polygons, and the boundaries drawn from zoom 6 on, are OpenStreetMap&rsquo;s (ODbL), simplified to 100 m; from farther away boundaries are
        Natural Earth&rsquo;s, at a scale of 1:10 million, in the public domain. They show who controls a territory, not who has a right to it. Boundaries that
        Natural Earth marks as disputed, indefinite or as a line of control &ndash; among them those of Kashmir and Aksai Chin &ndash; are dashed and in another
        colour. The atlas takes no side and makes no claim about the legal status of any territory; a line on this map proves nothing about a border. Only
        member states of the United Nations are labelled; the absence of a label says nothing about a territory.
      </p>
      <h3 id="china-border">China&rsquo;s border with Kazakhstan, Kyrgyzstan and Tajikistan</h3>
      <p>
        The article of 2004 gives it as 3,300 km. Measured on the atlas&rsquo;s own polygons it is {number(whole)} km:{" "}
        {borders.parts.map((part) => `${country(part.country)} ${number(part.km)} km`).join(", ")}. A simplified boundary is shorter than the surveyed one, for
        it leaves out bends.
      </p>
      <p className={text.detail}>{borders.source && citation(borders.source)}; Introduction, ¶3.</p>

      <h2 id="flow">Moving dots</h2>
      <p>
        Dots move along operating pipelines in the direction of flow. The nearer the stated capacity is to the largest in the same unit, the closer together and
        the bigger they are: oil is compared with oil and gas with gas. They do not show speed.
      </p>

      <h2 id="licence">Licence</h2>
      <p>
        The code is under the MIT licence. Data and basemap come from these sources, under these terms; the cited sources keep their own: facts and figures were
        taken from them, not sentences.
      </p>
      <Attributions name={name} />
    </>
  );
}
