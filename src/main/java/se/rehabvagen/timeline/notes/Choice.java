package se.rehabvagen.timeline.notes;

/**
 * Something to choose in a form.
 *
 * @param label Swedish
 * @param isChosen whether it is chosen when the form opens
 */
record Choice(String value, String label, boolean isChosen) {}
