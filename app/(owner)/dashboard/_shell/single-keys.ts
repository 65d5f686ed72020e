const keptAs = 'single-keys'

/** Whether keys that are letters do something; who dictates or holds a key down may turn them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(keptAs) !== 'off'
  } catch {
    return true
  }
}

export function switchSingleKeys(): void {
  try {
    localStorage.setItem(keptAs, areSingleKeysOn() ? 'off' : 'on')
  } catch {
    // Storage is refused: the keys stay as they are.
  }
}
