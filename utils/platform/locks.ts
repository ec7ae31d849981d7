/** Waits until nobody else of ours holds a lock, and works while holding it. Freed when the world that holds it ends. */
export async function holding<T>(name: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(name, work);
}
