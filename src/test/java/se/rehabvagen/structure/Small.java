package se.rehabvagen.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions on size and reach. */
final class Small {

    private Small() {}

    static ArchCondition<JavaClass> methods(int most) {
        return new ArchCondition<>("have at most " + most + " methods") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                long methods = each.getMethods().stream()
                        .filter(method -> !method.getName().contains("$"))
                        .count();
                // The accessors of a record are its data, not its work.
                boolean isSmall = each.isRecord() || methods <= most;
                events.add(new SimpleConditionEvent(each, isSmall, each.getName() + " has " + methods + " methods"));
            }
        };
    }

    static ArchCondition<JavaClass> beUsedElsewhere() {
        return new ArchCondition<>("be used outside their package") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                boolean isUsed = each.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(each.getPackageName()));
                events.add(new SimpleConditionEvent(
                        each, isUsed, each.getName() + " is public, but nobody outside its package uses it"));
            }
        };
    }
}
