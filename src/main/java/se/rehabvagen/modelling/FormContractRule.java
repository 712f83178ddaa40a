package se.rehabvagen.modelling;

import java.util.stream.Stream;
import se.rehabvagen.process.form.FormSchema;
import se.rehabvagen.process.form.UnsupportedForm;

/** What a form asks for, the server can check: it reads the form here as it will when somebody hands it in. */
final class FormContractRule implements Rule {

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.forms().stream().flatMap(FormContractRule::check);
    }

    private static Stream<Finding> check(FormFile file) {
        try {
            FormSchema.parse(file.form().toString());
            return Stream.empty();
        } catch (UnsupportedForm unsupported) {
            return Stream.of(new Finding(file.name(), file.id(), unsupported.getMessage()));
        }
    }
}
