"use client";

import { Component, type ReactNode } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./Boundary.module.css";
import controls from "./controls.module.css";

function Failure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={styles.failure} role="alert">
      <p>{t("partFailed")}</p>
      <button type="button" className={controls.button} onClick={onRetry}>
        {t("tryAgain")}
      </button>
    </div>
  );
}

interface Properties {
  readonly children: ReactNode;
  /** What is shown; with another it is tried again. */
  readonly of?: string | null;
}

interface State {
  readonly error: unknown;
}

/** Keeps a fault to a part of the page: it says so in its place, and can try again; the rest goes on. */
export class Boundary extends Component<Properties, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate(before: Properties) {
    if (before.of !== this.props.of && this.state.error !== null) this.setState({ error: null });
  }

  retry = () => {
    // Code that could not be fetched is not asked for again by itself; the address brings everything back.
    if (this.state.error instanceof Error && /chunk|module/i.test(`${this.state.error.name} ${this.state.error.message}`)) location.reload();
    else this.setState({ error: null });
  };

  override render() {
    return this.state.error === null ? this.props.children : <Failure onRetry={this.retry} />;
  }
}
