type Store<Value> = {
  read: () => Value
  write: (next: Value) => void
  subscribe: (listener: () => void) => () => void
}

/** A value that parts of a page share which do not stand in one another; for `useSyncExternalStore`. */
export function createStore<Value>(first: Value): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    read: () => value,
    write: next => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
