import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Settings, SettingsChange } from "../../../utils/model/settings";
import { requestMutation, settingsQuery } from "../../../utils/queries/index";

/** What a section of the settings page is given. */
export interface SectionProps {
  settings: Settings;
  save: (change: SettingsChange) => void;
}

/** Saves settings one after the other; a choice shows at once and falls back when it could not be saved. */
export function useSave() {
  const client = useQueryClient();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const mutation = useMutation({
    ...requestMutation("saveSettings"),
    scope: { id: "settings" },
    onSuccess: () => setSavedAt(new Date().toISOString()),
    onError: () => void client.invalidateQueries({ queryKey: settingsQuery().queryKey }),
  });
  const save = (change: SettingsChange): void => {
    // Here and not when the saving begins: that may have to wait for the saving before it.
    client.setQueryData(
      settingsQuery().queryKey,
      (old) => old && { ...old, settings: { ...old.settings, ...(change as Settings) } },
    );
    mutation.mutate(change);
  };
  return { save, savedAt, error: mutation.error };
}
