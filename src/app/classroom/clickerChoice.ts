const KEY = 'klarity:clicker';

/** Where the browser keeps nothing, for this visit. */
let unkept = false;

/** Whether a lecturer's clicker has two buttons only, so that PageDown has to reveal as well. Asked at every press: another window may have changed it. */
export function pageDownReveals(): boolean {
  try {
    return localStorage.getItem(KEY) === 'reveals';
  } catch {
    return unkept; // storage denied
  }
}

export function choosePageDown(reveals: boolean): void {
  unkept = reveals;
  try {
    localStorage.setItem(KEY, reveals ? 'reveals' : 'turns');
  } catch {
    // storage denied: the choice holds for this visit
  }
}
