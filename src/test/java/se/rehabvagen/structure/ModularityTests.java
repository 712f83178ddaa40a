package se.rehabvagen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import se.rehabvagen.RehabvagenApplication;

/** The floor plan: arrows only point down, and only to what a package shows. */
class ModularityTests {

    /** From the ground up; what stands on one floor never sees each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("domain", "database", "download", "print"),
            List.of("process", "history", "vault"),
            List.of("casework", "intake", "report", "bottleneck", "modelling", "timeline"),
            List.of("demo", "web", "security"));

    private static final ApplicationModules MODULES = ApplicationModules.of(RehabvagenApplication.class);

    @Test
    void packagesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void arrowsPointDown() {
        Map<String, Integer> floors = IntStream.range(0, FLOORS.size())
                .boxed()
                .flatMap(floor -> FLOORS.get(floor).stream().map(name -> Map.entry(name, floor)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        Stream<String> upward = MODULES.stream()
                .flatMap(module -> allowed(module.getBasePackage().getName())
                        .map(other -> other.split("::")[0])
                        .filter(other -> floors.get(other)
                                >= floors.get(module.getIdentifier().toString()))
                        .map(other -> module.getIdentifier() + " -> " + other));

        assertThat(upward).isEmpty();
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .as("every package stands on a floor, and every floor is inhabited")
                .containsExactlyInAnyOrderElementsOf(floors.keySet());
    }

    @Test
    void thePlanIsDrawn() {
        new Documenter(MODULES).writeDocumentation();

        assertThat(Path.of("target", "spring-modulith-docs", "components.puml")).isNotEmptyFile();
    }

    private static Stream<String> allowed(String packageName) {
        try {
            return Arrays.stream(Class.forName(packageName + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No package-info in " + packageName, e);
        }
    }
}
