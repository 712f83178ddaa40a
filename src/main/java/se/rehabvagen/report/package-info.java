/** The figures of the reports as pure functions over milestones. */
@ApplicationModule(allowedDependencies = {"domain", "process", "history", "vault"})
@NullMarked
package se.rehabvagen.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
