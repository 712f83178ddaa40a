package se.rehabvagen.modelling;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.Variable;

/** What a process variable holds, as a designer sees it. */
enum Kind {
    TEXT("text"),
    DATE("ett datum"),
    INSTANT("en tidpunkt"),
    FLAG("ja eller nej"),
    NUMBER("ett heltal"),
    LIST("en lista");

    private final String swedish;

    Kind(String swedish) {
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }

    /** Every variable that the house knows, by name. */
    static Map<String, Kind> ofVariables() {
        return Stream.of(CaseVariables.class.getFields())
                .filter(field -> field.getType() == Variable.class && Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toUnmodifiableMap(field -> valueOf(field).name(), Kind::of));
    }

    private static Kind of(Field field) {
        Type seen = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        if (valueOf(field).stored() == Object.class) {
            return LIST;
        } else if (seen == LocalDate.class) {
            return DATE;
        } else if (seen == Instant.class) {
            return INSTANT;
        } else if (seen == Boolean.class) {
            return FLAG;
        }
        return seen == Long.class ? NUMBER : TEXT;
    }

    private static Variable<?> valueOf(Field field) {
        try {
            return (Variable<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A variable that models may name must be public: " + field, e);
        }
    }
}
