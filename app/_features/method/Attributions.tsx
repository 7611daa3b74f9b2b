import type { Language } from "@/app/_i18n/text";
import { ATTRIBUTED } from "@/geodata/model/attributed";
import { attributions, LICENCES } from "@/geodata/model/attribution";

/** Whose work is in the atlas, and on what terms. */
export function Attributions({ name }: Pick<Language, "name">) {
  return (
    <ul>
      {attributions.map(({ id, whose, licence, url }) => (
        <li key={whose}>
          {name(ATTRIBUTED[id]).text}: <a href={url}>{whose}</a>, <a href={LICENCES[licence].url}>{name(LICENCES[licence].names).text}</a>
        </li>
      ))}
    </ul>
  );
}
