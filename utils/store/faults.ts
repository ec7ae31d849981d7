/** The browser has no room left. Nothing of the operation was stored. */
export class StoreFull extends Error {
  override name = "StoreFull";
}

/**
 * The browser gave the store up and does not say why, which a full disk can look like too (seen on Chromium 156): an
 * unknown error, or a transaction it ended by itself while something was read or written. Nothing of the operation was
 * stored.
 */
export class StoreUnreachable extends Error {
  override name = "StoreUnreachable";
}

/** What a transaction that failed means to a person, where it means something; else the error itself. */
export function faultOf(error: unknown, within: unknown): unknown {
  if (isFull(error) || isFull(within)) return new StoreFull("The browser has no room left");
  if (isGivenUp(error)) return new StoreUnreachable("The store is out of reach", { cause: error });
  return error;
}

/**
 * A full disk shows as QuotaExceededError, as "Failed to write blobs" where storage is unlimited, or as an unknown
 * error that names FILE_ERROR_NO_SPACE (seen on Chromium 156 with a full profile).
 */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === "QuotaExceededError" ||
    /failed to write blobs|quota|no.?space/i.test(error.message)
  );
}

/** One that was aborted by a signal says nothing of a transaction. */
function isGivenUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "UnknownError") return true;
  return (
    (error.name === "AbortError" && /transaction/i.test(error.message)) ||
    (error.name === "InvalidStateError" && /connection is clos/i.test(error.message))
  );
}
