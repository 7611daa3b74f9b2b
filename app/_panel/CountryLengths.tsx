import type { CountryLength } from "../../geodata/analysis/corridor";
import { countryName } from "../_strip/strip";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Kilometres by country, as figures and bars. */
export function CountryLengths({ parts }: { parts: readonly CountryLength[] }) {
  const whole = parts.reduce((sum, part) => sum + part.km, 0);
  return (
    <table className="by-country">
      <caption className="visually-hidden">Length by country</caption>
      <tbody>
        {parts.map(({ country, km }) => (
          <tr key={country}>
            <th scope="row">{countryName(country)}</th>
            <td>{number.format(km)} km</td>
            <td aria-hidden="true">
              <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
                <rect width={(100 * km) / whole} height="6" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
