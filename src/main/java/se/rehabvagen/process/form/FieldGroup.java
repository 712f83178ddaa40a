package se.rehabvagen.process.form;

import java.util.List;

/**
 * The groups around a field.
 *
 * @param label of the innermost that has one; empty if none has
 * @param hides the conditions of all of them
 */
record FieldGroup(String label, List<Condition> hides) {

    static final FieldGroup NONE = new FieldGroup("", List.of());
}
