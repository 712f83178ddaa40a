package se.rehabvagen.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field is hidden by simple comparisons, which browser and server read alike. */
final class FormConditionRule implements Rule {

    private static final String COMPARISON = "\\w+ !?= (\"[^\"]*\"|null|true|false)";
    private static final Pattern CONDITION = Pattern.compile("=%1$s(( and %1$s)*|( or %1$s)*)".formatted(COMPARISON));
    private static final Pattern NAME = Pattern.compile("(\\w+) !?= ");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.forms().stream()
                .flatMap(file -> file.components()
                        .filter(component -> component.has("conditional"))
                        .flatMap(component -> check(file, component, words)));
    }

    private static Stream<Finding> check(FormFile file, JsonNode component, Vocabulary words) {
        String condition = component.at("/conditional/hide").asText();
        Stream<Finding> unknown = NAME.matcher(condition)
                .results()
                .map((MatchResult name) -> name.group(1))
                .flatMap(name -> file.when(
                        !words.isVariable(name), component, "villkoret nämner %s som inte finns".formatted(name)));
        return Stream.concat(
                unknown,
                file.when(
                        !CONDITION.matcher(condition).matches(),
                        component,
                        "skriv villkoret som =fält != \"värde\", flera förenade med enbart and eller enbart or"));
    }
}
