/** The browser has no room left. Nothing of the operation was stored. */
export class StoreFull extends Error {
  override name = "StoreFull";
}

/**
 * The browser could not write and does not say why: an unknown error, which a full disk can look like too (seen on
 * Chromium 156). Nothing of the operation was stored.
 */
export class StoreUnreachable extends Error {
  override name = "StoreUnreachable";
}

/** What a transaction that failed means to a person, where it means something; else the error itself. */
export function faultOf(error: unknown, within: unknown): unknown {
  if (isFull(error) || isFull(within)) return new StoreFull("The browser has no room left");
  if (error instanceof Error && error.name === "UnknownError")
    return new StoreUnreachable("The browser could not write", { cause: error });
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
