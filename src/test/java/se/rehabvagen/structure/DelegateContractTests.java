package se.rehabvagen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import se.rehabvagen.testing.DelegateContract;

/** The names by which models call code: none is lost while a case may still call it. */
class DelegateContractTests {

    private static final Pattern NAMED = Pattern.compile("elegateExpression=\"\\$\\{(\\w+)}\"");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.rehabvagen");

    @Test
    void everyNameOfTheContractIsABeanAndEveryBeanIsInTheContract() {
        Set<String> promised = new TreeSet<>(DelegateContract.CURRENT);
        promised.addAll(DelegateContract.RETIRED);

        assertThat(beans().keySet()).isEqualTo(promised);
    }

    @Test
    void aBeanIsNamedLikeItsClass() {
        assertThat(beans())
                .allSatisfy((name, type) -> assertThat(type.getSimpleName())
                        .isEqualTo(Character.toUpperCase(name.charAt(0)) + name.substring(1)));
    }

    @Test
    void modelsNameTheCurrentOnesAndNoOthers() {
        Set<String> named = SourceFiles.of(path -> path.toString().endsWith(".bpmn"), "bpmn").values().stream()
                .flatMap(text -> NAMED.matcher(text).results())
                .map(bean -> bean.group(1))
                .collect(Collectors.toSet());

        assertThat(named).isEqualTo(DelegateContract.CURRENT);
    }

    @Test
    void aNameIsCurrentOrRetired() {
        assertThat(DelegateContract.RETIRED).noneMatch(DelegateContract.CURRENT::contains);
    }

    private static Map<String, JavaClass> beans() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(JavaDelegate.class)
                        || type.isAssignableTo(ExecutionListener.class)
                        || type.isAssignableTo(TaskListener.class))
                .filter(type -> type.isAnnotatedWith(Component.class))
                // Without a name of its own it is no contract: the house's plugins put it where it is needed.
                .filter(type ->
                        !type.getAnnotationOfType(Component.class).value().isEmpty())
                .collect(Collectors.toMap(
                        type -> type.getAnnotationOfType(Component.class).value(), type -> type));
    }
}
