import { notifyManager, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Settings, SettingsChange } from "../../../utils/model/settings";
import { requestMutation, settingsQuery } from "../../../utils/queries/index";

/** What a section of the settings page is given. */
export interface SectionProps {
  settings: Settings;
  save: (change: SettingsChange) => void;
}

/**
 * Saves settings one after the other; a choice shows at once and falls back when it could not be saved.
 * @param stored the settings as they are known to be stored
 */
export function useSave(stored: Settings) {
  const client = useQueryClient();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [underWay, setUnderWay] = useState<readonly SettingsChange[]>([]);
  const { queryKey } = settingsQuery();
  const mutation = useMutation({
    ...requestMutation("saveSettings"),
    scope: { id: "settings" },
    onSuccess: async (_saved, change) => {
      setSavedAt(new Date().toISOString());
      // An answer that was on its way while this was being saved would bring the former choice back.
      await client.cancelQueries({ queryKey });
      client.setQueryData(
        queryKey,
        (old) => old && { ...old, settings: { ...old.settings, ...(change as Settings) } },
      );
      void client.invalidateQueries({ queryKey });
    },
    // Scheduled as the stored settings' own news are, and after them: between the two the choice would fall back.
    onSettled: (_saved, _error, change) =>
      notifyManager.schedule(() => setUnderWay((all) => all.filter((one) => one !== change))),
  });
  const settings = underWay.reduce<Settings>(
    (known, one) => ({ ...known, ...(one as Settings) }),
    stored,
  );
  return {
    settings,
    save: (change: SettingsChange) => {
      setUnderWay((all) => [...all, change]);
      mutation.mutate(change);
    },
    savedAt,
    error: mutation.error,
  };
}
