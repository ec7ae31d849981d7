import { useMutation, useMutationState, useQueryClient } from "@tanstack/react-query";
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
  });
  const pending = useMutationState({
    filters: { mutationKey: ["saveSettings"], status: "pending" },
    select: ({ state }) => state.variables as SettingsChange,
  });
  const settings = pending.reduce<Settings>(
    (known, one) => ({ ...known, ...(one as Settings) }),
    stored,
  );
  return {
    settings,
    save: (change: SettingsChange) => mutation.mutate(change),
    savedAt,
    error: mutation.error,
  };
}
