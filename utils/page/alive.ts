/**
 * False after an update of the extension: the browser's API of an old script is gone with its world.
 *
 * @param api `browser`, as the script sees it
 */
export function isAlive(api: object): boolean {
  return (api as { runtime?: { id?: string } }).runtime?.id !== undefined;
}
