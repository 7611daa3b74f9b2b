import { citation } from "@/app/_domain/citation";
import type { MethodProperties } from "@/app/_features/method/properties";
import text from "@/app/_ui/text.module.css";

/** The method in English. */
export function Method({ version, borders, whole, stay, namedWithinKm, language: { number, country, href } }: MethodProperties) {
  return (
    <>
      <h1>Method</h1>
      <p>Dataset version {version}.</p>

      <h2 id="scope">What is in</h2>
      <p>
        The atlas holds what its founding article of 2004 names: the roads, pipelines, canals, fields and power links by which Central Asia and China were to be
        joined, carried forward to today. Later corridors that the article does not name, such as the railway from China over Kyrgyzstan to Uzbekistan, are not
        in it yet. Faults are best reported where the data is kept, with the link that stands beside each statement.
      </p>

      <h2 id="statements">Statements</h2>
      <p>
        Every fact is a statement: its value, the date for which it holds, its source, the place in that source, and how closely the source was read (in full,
        in excerpt, or not verified). A date is written in EDTF: 2000-23 is autumn 2000, 2004-06~ about mid-2004, 2006/2009 from 2006 to 2009. What was planned,
        forecast or claimed is marked so; everything else was reported as observed. Sources that disagree stand side by side. What is not known is said to be
        unknown, with the reason; it is never shown as zero.
      </p>

      <h2 id="evidence">Evidence and disagreement</h2>
      <p>
        A statement&rsquo;s evidence is 1 &minus; &Pi;(1 &minus; 0.7 &middot; authority &middot; reading), over the independent origins that say the same
        (numbers within 2 %). Authority is 1 for a primary, 0.7 for a secondary and 0.4 for a tertiary source; reading is 1 for the full text, 0.8 for an
        excerpt, 0.2 for what could not be verified. Mirrors of one origin count once. A project&rsquo;s evidence is the mean of its statements&rsquo;, times
        0.5 + 0.5 &middot; 2<sup>&minus;age/20</sup>, with the age in years of its newest statement. Statements disagree when different sources give numbers
        more than 2 % apart for the same thing in the same years, dimensions at any time; plans and forecasts disagree with nobody, nor does what counts a part
        of the thing. Often they count different things all the same: what each counts stands beside it.
      </p>

      <h2 id="status">Status as of a date</h2>
      <p>
        A status is a dated statement in the vocabulary of Global Energy Monitor: proposed, construction, operating, idle, mothballed, shelved, cancelled,
        retired. For a chosen date the newest status that holds by then counts: statements are ordered by the first day that their date may mean, a more exact
        date after a vaguer one. &ldquo;Since&rdquo; is the date of the first statement in the present run of the same status. A segment without a status of its
        own has its project&rsquo;s. Before its first status a project is not shown.
      </p>

      <h2 id="lines">Lines and their accuracy</h2>
      <p>
        A line runs through control points &ndash; towns, passes, junctions, stations, border posts &ndash; whose positions have citations, and through shape
        points that follow the terrain between them. Each line states how it was drawn, after which sources, and within which distance 95 % of it lies from the
        real thing. No line is fit for navigation or for engineering.
      </p>

      <h2 id="measures">Lengths and border crossings</h2>
      <p>
        Lengths are measured along the drawn line on a sphere of 6,371.0088 km radius (Turf); they differ from those on the ellipsoid by at most half a per
        cent. Legs are straight in longitude and latitude, as they are drawn. They are shorter than published lengths where the drawing loses bends; both are
        shown, with the reason where they differ by more than 5 %. Crossings are found by intersecting the line with country polygons, which at known crossings
        lie within half a kilometre. One rule keeps false crossings away: a stretch in a country that is nowhere farther than {stay.depthKm} km from the border,
        or between two others and shorter than {stay.lengthKm} km, is no stay. So a road along a border river does not cross it, while an exclave that is really
        passed is crossed twice. A crossing has the name of the nearest known one between the same countries within {namedWithinKm} km. Where the line is drawn
        through a known border post or pass, the crossing is there, and lengths are measured to it. A line that ends at a border says so; a coast is no border.
      </p>
      <p>
        Elevations are those of the towns, passes and stations for which a source tells them. What a corridor climbs between two of them is not known, so its
        climb is a lower bound. A <a href={`${href("/")}?view=own-line`}>line of your own</a> is measured in your browser by the same functions; it counts as
        running along a corridor where it lies within the distance that you choose.
      </p>

      <h2 id="borders">Borders</h2>
      <p>
        Country polygons, and the boundaries drawn from zoom 6 on, are OpenStreetMap&rsquo;s (ODbL), simplified to 100 m; from farther away boundaries are
        Natural Earth&rsquo;s, at a scale of 1:10 million, in the public domain. They show who is in control, not who is in the right. Boundaries that Natural
        Earth marks as disputed, indefinite or as a line of control &ndash; among them those of Kashmir and Aksai Chin &ndash; are dashed and in another colour.
        The atlas takes no side and makes no claim on the legal status of any territory; a line on this map proves nothing about a border. Names stand on the
        member states of the United Nations alone; that a territory has none says nothing of it.
      </p>
      <h3 id="china-border">China&rsquo;s border with Kazakhstan, Kyrgyzstan and Tajikistan</h3>
      <p>
        The founding article gives it as 3,300 km. Measured on the atlas&rsquo;s own polygons it is {number(whole)} km:{" "}
        {borders.parts.map((part) => `${country(part.country)} ${number(part.km)} km`).join(", ")}. A simplified boundary is shorter than the surveyed one, for
        it loses bends.
      </p>
      <p className={text.detail}>{borders.source && citation(borders.source)}; Introduction, ¶3.</p>

      <h2 id="flow">Moving dots</h2>
      <p>
        Dots move along operating pipelines in the direction of flow. They stand closer and are bigger the larger the stated capacity is beside the largest in
        the same unit: oil is compared with oil and gas with gas. They do not show the speed of anything.
      </p>

      <h2 id="licence">Licence</h2>
      <p>
        The data of the atlas are under CC BY 4.0, its code under the MIT licence. Natural Earth is in the public domain; towns&rsquo; positions come from
        GeoNames (CC BY 4.0). Sources keep their own terms: facts and figures were taken from them, not sentences.
      </p>
    </>
  );
}
