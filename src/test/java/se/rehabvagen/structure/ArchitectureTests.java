package se.rehabvagen.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveOnlyFinalFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the code is built, for whoever adds to it. */
@AnalyzeClasses(packages = "se.rehabvagen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> DELEGATES = assignableTo(JavaDelegate.class)
            .or(assignableTo(ExecutionListener.class))
            .or(assignableTo(TaskListener.class))
            .as("delegates and listeners");

    @ArchTest
    static final ArchRule DOMAIN_IS_FREE = classes()
            .that()
            .resideInAPackage("se.rehabvagen.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "se.rehabvagen.domain..", "org.jspecify..", "org.springframework.modulith..")
            .because("the words of the work outlive the frameworks that carry them");

    @ArchTest
    static final ArchRule ENGINE_IS_MET_IN_FEW_PLACES = noClasses()
            .that(not(DELEGATES)
                    .and(not(resideInAnyPackage(
                            "se.rehabvagen.process..",
                            "se.rehabvagen.history..",
                            "se.rehabvagen.security..",
                            "se.rehabvagen.modelling..",
                            "se.rehabvagen.demo.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda..")
                    // What an automatic step is handed, a list from a form too, may be handed on inside its package.
                    .and(not(resideInAnyPackage(
                            "org.camunda.bpm.engine.delegate..", "org.camunda.bpm.model..", "org.camunda.spin.."))))
            .because("a change of engine must be a rename in few packages");

    @ArchTest
    static final ArchRule ONLY_PROCESS_TELLS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("se.rehabvagen.process..", "se.rehabvagen.demo..", "se.rehabvagen.intake..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RuntimeService.class, TaskService.class)
            .because("what we tell the engine is said in verbs of the work, in one place");

    @ArchTest
    static final ArchRule ONLY_HISTORY_ASKS_THE_PAST = noClasses()
            .that()
            .resideOutsideOfPackage("se.rehabvagen.history..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HistoryService.class)
            .because("what the engine remembers is told in words of the work, in one place");

    @ArchTest
    static final ArchRule DELEGATES_KEEP_NOTHING = classes()
            .that(DELEGATES)
            .and()
            .areNotInterfaces()
            .should(haveOnlyFinalFields())
            .andShould()
            .notBePublic()
            .because("one bean serves all cases at the same time, and only models name it");

    @ArchTest
    static final ArchRule TIME_COMES_IN = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callConstructor(Date.class)
            .because("timers and code agree on today only if both ask the same clock");

    @ArchTest
    static final ArchRule ROWS_ARE_TAKEN_OR_READ_ONE_BY_ONE = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("whoever forgets to close such a stream keeps a connection for ever");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Constants")
            .because("such names say that somebody did not find the right one");

    @ArchTest
    static final ArchRule CLASSES_ARE_SMALL =
            classes().should(Small.methods(25)).because("a class that does more than one thing is two classes");

    @ArchTest
    static final ArchRule PUBLIC_IS_JUSTIFIED = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .doNotHaveSimpleName("RehabvagenApplication")
            .and()
            // Tests of other packages stand at a moment of their choice.
            .doNotHaveSimpleName("EngineClock")
            .should(Small.beUsedElsewhere())
            .because("everything is package-private until an arrow of the floor plan needs it");

    @ArchTest
    static final ArchRule DEMO_IS_NOT_PRODUCTION = noClasses()
            .that()
            .resideOutsideOfPackages("se.rehabvagen.demo..", "se.rehabvagen")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.rehabvagen.demo..")
            .because("trial data and trial passwords exist in a trial only");
}
