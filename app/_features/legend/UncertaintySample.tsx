/** A piece of the band under a line of which only the neighbourhood is known. */
export const UncertaintySample = () => (
  <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
    <line x1="0" y1="6" x2="40" y2="6" stroke="var(--text)" strokeWidth="11" strokeOpacity="0.1" />
    <line x1="0" y1="6" x2="40" y2="6" stroke="var(--text)" strokeWidth="7" strokeOpacity="0.12" />
    <line x1="0" y1="6" x2="40" y2="6" stroke="var(--text)" strokeWidth="2" />
  </svg>
);
