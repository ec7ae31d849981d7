import { useId, useState } from "react";
import { addDays } from "../../utils/model/days";
import { useWords } from "../ui/words";

/** Later asks how long. */
export function Later({ today, choose }: { today: string; choose: (until: string) => void }) {
  const t = useWords();
  const choices = [
    ["findings.tomorrow", addDays(today, 1)],
    ["findings.nextWeek", addDays(today, 7)],
    ["findings.atReview", "review"],
  ] as const;
  return (
    <div className="row sub">
      {choices.map(([text, until]) => (
        <button key={text} type="button" className="button" onClick={() => choose(until)}>
          {t(text)}
        </button>
      ))}
    </div>
  );
}

const MONTH = 30;

/** Keep it until a day that a person sets: "keep" needs a date. */
export function Until({ today, choose }: { today: string; choose: (until: string) => void }) {
  const t = useWords();
  const id = useId();
  const [day, setDay] = useState(addDays(today, MONTH));
  return (
    <form
      className="row sub"
      onSubmit={(event) => {
        event.preventDefault();
        if (day > today) choose(day);
      }}
    >
      <label htmlFor={id}>{t("findings.keepUntil")}</label>
      <input
        id={id}
        className="input"
        type="date"
        required
        min={addDays(today, 1)}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <button type="submit" className="button">
        {t("findings.keep")}
      </button>
    </form>
  );
}

/** An exception to a decision is written down: until when, and why. Who said so is known. */
export function Exception({
  today,
  choose,
}: {
  today: string;
  choose: (until: string, note: string) => void;
}) {
  const t = useWords();
  const id = useId();
  const [day, setDay] = useState(addDays(today, MONTH));
  const [note, setNote] = useState("");
  return (
    <form
      className="sub"
      onSubmit={(event) => {
        event.preventDefault();
        if (day > today) choose(day, note.trim());
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-day`}>{t("findings.exception")}</label>
        <input
          id={`${id}-day`}
          className="input"
          type="date"
          required
          min={addDays(today, 1)}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`}>{t("findings.exceptionNote")}</label>
        <input
          id={`${id}-note`}
          className="input"
          maxLength={500}
          required
          pattern=".*\S.*"
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <button type="submit" className="button">
        {t("findings.acceptNow")}
      </button>
    </form>
  );
}
