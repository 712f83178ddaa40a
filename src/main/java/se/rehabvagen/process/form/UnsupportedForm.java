package se.rehabvagen.process.form;

import java.io.Serial;
import java.util.List;

/** A form that asks for what the server cannot check; the message tells the designer in Swedish where and why. */
public final class UnsupportedForm extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnsupportedForm(String form, List<String> problems) {
        super("Formuläret ”%s” kan inte kontrolleras på servern: %s".formatted(form, String.join(" ", problems)));
    }
}
