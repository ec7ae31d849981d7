import { useCallback, useRef, useState } from "react";

/**
 * A choice in a combobox. What was typed may settle and be sent with one key, before the next drawing: `latest` knows
 * it then already.
 */
export function useChoice(start: string | null) {
  const [value, setValue] = useState(start);
  const now = useRef(start);
  const choose = useCallback((id: string | null) => {
    now.current = id;
    setValue(id);
  }, []);
  const latest = useCallback(() => now.current, []);
  return { value, choose, latest };
}
