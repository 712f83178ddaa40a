// Tasklist leaves a form when it finds the session gone. Not while something in it is unsaved.

/**
 * Keeps Tasklist where it is while somebody has something unsaved.
 *
 * @param unsaved gives the savers of what is
 * @return watch: begins with Tasklist's root scope; mayBeBack: to be called when something was saved after all
 */
export function stayWhile(unsaved) {
  let isWatched = false;
  let isGone = false;
  return {
    watch(root) {
      if (isWatched) return;
      isWatched = true;
      root.$on('authentication.login.required', event => {
        const savers = unsaved();
        if (savers.length === 0) return;
        event.preventDefault();
        isGone = true;
        savers.forEach(saver => saver.sessionIsGone());
      });
    },

    /** Tasklist learns that somebody is logged in again by being opened anew, and the draft comes with it. */
    mayBeBack() {
      if (isGone && unsaved().length === 0) location.reload();
    }
  };
}
