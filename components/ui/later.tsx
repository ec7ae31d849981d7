import { useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";

/**
 * A part of a page that is fetched when it is first shown. Unlike React's own `lazy`, which holds back for 300 ms what
 * came after a word of waiting, it is there as soon as it can be.
 *
 * @param load fetches the part; asked ahead of time, it is there at once
 */
export function later<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P & { meanwhile?: ReactNode }> {
  return function Later({ meanwhile, ...props }) {
    const [Part, setPart] = useState<ComponentType<P> | null>(null);
    useEffect(() => {
      let gone = false;
      void load().then((part) => {
        if (!gone) setPart(() => part.default);
      });
      return () => {
        gone = true;
      };
    }, []);
    return Part ? <Part {...(props as unknown as P)} /> : meanwhile;
  };
}
