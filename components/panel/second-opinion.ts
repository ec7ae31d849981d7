import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import {
  askOwnModel,
  faultOf,
  opinionQuery,
  ownModelQuery,
} from "../../utils/queries/second-opinion";
import type { Opinion, SecondFault, SecondRequest } from "../../utils/queries/second-opinion";
import type { Requests } from "./second-request";

export interface Asking {
  /** What is shown for sending, exactly as it is sent; null while nothing is */
  preview: SecondRequest | null;
  /** The preview was shortened: what was shown before did not fit */
  shortened: boolean;
  /** How much of the model is downloaded, 0 to 1; null while nothing is under way */
  downloaded: number | null;
  opinion: Opinion | undefined;
  /** What the opinion was asked for; undefined before */
  about: SecondRequest | undefined;
  fault: SecondFault | null;
  open: () => void;
  send: () => void;
  /** Sends nothing, or stops waiting */
  leave: () => void;
}

/** Asks the browser's model about what a person saw and sent. @param requests what would be asked now */
export function useAsking(requests: Requests): Asking {
  const client = useQueryClient();
  // What is shown stays as it is while it is looked at, whatever is found in the piece meanwhile.
  const [shown, setShown] = useState<Requests | null>(null);
  const [shortened, setShortened] = useState(false);
  const [open, setOpen] = useState(false);
  const [downloaded, setDownloaded] = useState(0);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const about = (shown ?? requests)[0];
  const opinion = useQuery(opinionQuery(about)).data;
  const { mutate, reset, isPending, error } = useMutation({
    mutationKey: ["second-opinion"],
    mutationFn: (asked: Requests) => {
      stop.current = new AbortController();
      return askOwnModel(asked, { signal: stop.current.signal, progress: setDownloaded });
    },
    onSuccess: (answer, asked) => {
      if (answer.kind === "shorter") {
        const [first = answer.request, ...rest] = asked.slice(asked.indexOf(answer.request));
        setShown([first, ...rest]);
        setShortened(true);
        return;
      }
      client.setQueryData(opinionQuery(asked[0]).queryKey, answer);
      setOpen(false);
    },
    // A model that was downloaded for this is there from now on.
    onSettled: () => client.invalidateQueries(ownModelQuery(about.language)),
  });
  return {
    preview: open ? about : null,
    shortened,
    downloaded: isPending ? downloaded : null,
    opinion,
    about: opinion && about,
    fault: error && faultOf(error),
    open() {
      reset();
      setShown(requests);
      setShortened(false);
      setDownloaded(0);
      setOpen(true);
    },
    send() {
      if (!isPending) mutate(shown ?? requests);
    },
    leave() {
      if (isPending) return stop.current?.abort();
      reset();
      setOpen(false);
      setShown(null);
    },
  };
}
